package org.treatmentjourney.query.worklist;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A duty with the journey it stands on. */
record Task(
        UUID journeyId, @Nullable String service, @Nullable String keyworker, Duty duty) {}
