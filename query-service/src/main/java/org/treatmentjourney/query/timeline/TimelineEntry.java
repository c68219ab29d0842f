package org.treatmentjourney.query.timeline;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One thing that happened. */
public record TimelineEntry(
        UUID eventId, String type, Instant at, @Nullable UUID journeyId, String actor) {}
