package org.treatmentjourney.query.draft;

import java.time.Instant;
import java.util.UUID;

/** One's own draft, with what one wrote. */
public record Draft(
        UUID draftId, UUID clientId, UUID journeyId, String form, Instant begunAt, Instant savedAt, String content) {}
