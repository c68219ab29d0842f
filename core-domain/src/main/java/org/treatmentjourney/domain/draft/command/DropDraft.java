package org.treatmentjourney.domain.draft.command;

import java.util.UUID;
import org.treatmentjourney.domain.Sentence;

/** The note has been recorded, or is not wanted any more. */
@Sentence("Throw one's own draft away.")
public record DropDraft(UUID draftId) implements DraftCommand {}
