package org.treatmentjourney.query.access.store;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.query.access.Access;

/**
 * Which looks somebody asks for: those of an organisation's people, and those of anybody at its clients.
 *
 * @param organisation of whoever asks; it can't be left out
 * @param clients looks at any of these; at anybody if there are none
 * @param from the first instant
 * @param to the first instant that is too late
 * @param after where the page before ended
 */
public record Sought(
        String organisation,
        List<UUID> clients,
        @Nullable String person,
        @Nullable Instant from,
        @Nullable Instant to,
        @Nullable Place after) {

    /** Where a look stands among the others: the newest first, and by id where the time is the same. */
    public record Place(Instant at, UUID id) implements Comparable<Place> {

        private static final Comparator<Place> NEWEST_FIRST = Comparator.comparing(Place::at)
                .thenComparing(place -> place.id().toString())
                .reversed();

        public static Place of(Access row) {
            return new Place(row.at(), row.id());
        }

        @Override
        public int compareTo(Place other) {
            return NEWEST_FIRST.compare(this, other);
        }
    }

    /** The same as {@link AccessReader} asks the table. */
    boolean includes(Access row) {
        return (row.organisation().equals(organisation) || row.owner().equals(organisation))
                && (clients.isEmpty() || clients.stream().anyMatch(row.clients()::contains))
                && (person == null || row.person().equals(person))
                && (from == null || !row.at().isBefore(from))
                && (to == null || row.at().isBefore(to))
                && (after == null || Place.of(row).compareTo(after) > 0);
    }
}
