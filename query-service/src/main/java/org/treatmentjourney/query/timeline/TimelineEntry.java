package org.treatmentjourney.query.timeline;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One thing that happened. Its time, its recorded time and its place in the log stand in the row itself. */
public record TimelineEntry(
        UUID eventId, String type, @Nullable UUID journeyId, String actor) {}
