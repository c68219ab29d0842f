package org.treatmentjourney.query.worklist;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A duty with the journey it stands on.
 *
 * @param selfHelpId the course of guided self-help on which it is to be done; null for what is done on the journey itself
 */
record Task(
        UUID journeyId,
        @Nullable UUID selfHelpId,
        @Nullable String service,
        @Nullable String keyworker,
        Duty duty) {}
