package org.treatmentjourney.query.timeline;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.ErrorReason;
import org.treatmentjourney.query.projection.Freshness;

/** What has happened to a person, the newest first. */
public record Timeline(List<Item> items, @Nullable String cursor, Freshness freshness) {

    /**
     * One thing that happened, when it was true and when it was recorded.
     *
     * @param errorReason why it was entered in error, if it was
     * @param replacedBy the entry that stands in its place
     */
    public record Item(
            UUID eventId,
            String type,
            String title,
            Instant at,
            Instant recordedAt,
            @Nullable UUID journeyId,
            String actor,
            boolean enteredInError,
            @Nullable ErrorReason errorReason,
            @Nullable UUID replacedBy) {}
}
