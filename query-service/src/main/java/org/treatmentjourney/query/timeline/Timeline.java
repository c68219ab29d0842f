package org.treatmentjourney.query.timeline;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.ErrorReason;
import org.treatmentjourney.domain.code.CodeTables;
import org.treatmentjourney.query.projection.Freshness;
import org.treatmentjourney.query.projection.Row;

/** What has happened to a person, the newest first. */
public record Timeline(List<Item> items, @Nullable String cursor, Freshness freshness) {

    /**
     * One thing that happened, when it was true and when it was recorded.
     *
     * @param errorReason why it was entered in error, if it was
     * @param replacedBy the entry that stands in its place
     * @param selfHelpId the course of guided self-help that it belongs to; null if it belongs to none
     * @param thirdParty whether it tells about somebody else, so that the client's copies leave it out
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
            @Nullable UUID replacedBy,
            @Nullable UUID selfHelpId,
            boolean thirdParty) {

        static Item of(Row<TimelineEntry> row, boolean thirdParty, Locale language) {
            TimelineEntry entry = row.state();
            return new Item(
                    entry.eventId(),
                    entry.type(),
                    CodeTables.standard().table("event").label(entry.type(), language),
                    entry.at(),
                    row.recordedAt(),
                    entry.journeyId(),
                    entry.actor(),
                    entry.inError() != null,
                    entry.inError(),
                    entry.replacedBy(),
                    entry.journeyId() == null || entry.journeyId().equals(row.stream()) ? null : row.stream(),
                    thirdParty);
        }
    }
}
