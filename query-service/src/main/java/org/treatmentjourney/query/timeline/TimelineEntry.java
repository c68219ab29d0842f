package org.treatmentjourney.query.timeline;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.ErrorReason;
import org.treatmentjourney.domain.Marking;

/**
 * One thing that happened.
 *
 * @param inError why it was entered in error, if it was
 * @param replacedBy the entry that stands in its place
 */
public record TimelineEntry(
        UUID eventId,
        String type,
        Instant at,
        @Nullable UUID journeyId,
        String actor,
        @Nullable ErrorReason inError,
        @Nullable UUID replacedBy) {

    TimelineEntry struck(Marking by) {
        return new TimelineEntry(eventId, type, at, journeyId, actor, by.reason(), by.replacedBy());
    }
}
