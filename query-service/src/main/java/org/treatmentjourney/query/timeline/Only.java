package org.treatmentjourney.query.timeline;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which part of what has happened is asked for; whatever is null or empty leaves nothing out.
 *
 * @param eventId this entry
 * @param journeyId entries of this journey
 * @param kinds entries of these kinds
 * @param from what was true at this moment or later
 * @param before what was true before this moment
 * @param holding whether entries in error and their markings are left out
 */
public record Only(
        @Nullable UUID eventId,
        @Nullable UUID journeyId,
        List<TimelineKind> kinds,
        @Nullable Instant from,
        @Nullable Instant before,
        boolean holding) {

    public static final Only ALL = new Only(null, null, List.of(), null, null, false);

    public static Only entry(UUID eventId) {
        return new Only(eventId, null, List.of(), null, null, false);
    }

    boolean has(TimelineEntry entry) {
        return (eventId == null || eventId.equals(entry.eventId()))
                && (journeyId == null || journeyId.equals(entry.journeyId()))
                && (from == null || !entry.at().isBefore(from))
                && (before == null || entry.at().isBefore(before))
                && (kinds.isEmpty() || kinds.stream().anyMatch(kind -> kind.holds(entry.type())))
                && (!holding || entry.inError() == null && !TimelineKind.CORRECTION.holds(entry.type()));
    }
}
