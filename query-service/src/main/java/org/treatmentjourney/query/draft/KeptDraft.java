package org.treatmentjourney.query.draft;

import java.time.Instant;
import java.util.UUID;

/** What the table says of a draft in clear. */
record KeptDraft(
        UUID draftId,
        String organisation,
        String person,
        UUID clientId,
        UUID journeyId,
        String form,
        Instant begunAt,
        Instant savedAt) {}
