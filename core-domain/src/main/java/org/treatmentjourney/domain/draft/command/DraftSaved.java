package org.treatmentjourney.domain.draft.command;

import java.time.Instant;
import java.util.UUID;

/**
 * The answer to {@link SaveDraft}.
 *
 * @param begunAt when it was saved for the first time, by whatever id
 */
public record DraftSaved(UUID draftId, Instant begunAt, Instant savedAt) {}
