package org.treatmentjourney.query.worklist;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.UUID;
import java.util.stream.Stream;
import org.treatmentjourney.query.answer.Page;

/** A due duty of a journey, with its place in the list. */
record Open(UUID journeyId, Due due) {

    /** Where a page ended. A due day may have moved since; the list then goes on from where it would have stood. */
    record Place(int rank, LocalDate dueOn, DutyKind kind, UUID journeyId, String detail) {

        static Place of(String text) {
            String[] parts = text.split("/", -1);
            try {
                return new Place(
                        Integer.parseInt(parts[0]),
                        LocalDate.parse(parts[1]),
                        DutyKind.valueOf(parts[2]),
                        UUID.fromString(parts[3]),
                        parts[4]);
            } catch (RuntimeException e) {
                throw Page.unreadable();
            }
        }

        @Override
        public String toString() {
            return rank + "/" + dueOn + "/" + kind.name() + "/" + journeyId + "/" + detail;
        }
    }

    private static final Comparator<Place> ORDER = Comparator.comparingInt(Place::rank)
            .thenComparing(Place::dueOn)
            .thenComparing(Place::kind)
            .thenComparing(Place::journeyId)
            .thenComparing(Place::detail);

    private static final Comparator<Open> MOST_PRESSING_FIRST = Comparator.comparing(Open::place, ORDER);

    /** The most pressing, in order. A page is short and work is much: most of it is never sorted. */
    static List<Open> first(Stream<Open> open, int most) {
        var found = new PriorityQueue<>(MOST_PRESSING_FIRST.reversed());
        open.forEach(one -> {
            found.add(one);
            if (found.size() > most) {
                found.remove();
            }
        });
        return found.stream().sorted(MOST_PRESSING_FIRST).toList();
    }

    Place place() {
        String detail = due.duty().detail();
        return new Place(due.rank(), due.dueOn(), due.duty().kind(), journeyId, detail == null ? "" : detail);
    }

    boolean isAfter(Place end) {
        return ORDER.compare(place(), end) > 0;
    }
}
