package org.treatmentjourney.query.worklist;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.query.answer.Page;

/** A due duty of a journey or of a course on it, with its place in the list. */
record Open(UUID journeyId, @Nullable UUID selfHelpId, Due due) {

    /** Where a page ended. A due day may have moved since; the list then goes on from where it would have stood. */
    record Place(int rank, LocalDate dueOn, DutyKind kind, UUID row, String detail) {

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
            return rank + "/" + dueOn + "/" + kind.name() + "/" + row + "/" + detail;
        }
    }

    private static final Comparator<Place> ORDER = Comparator.comparingInt(Place::rank)
            .thenComparing(Place::dueOn)
            .thenComparing(Place::kind)
            .thenComparing(Place::row)
            .thenComparing(Place::detail);

    /** The same order; most of those that are compared differ in the first. */
    static final Comparator<Open> MOST_PRESSING_FIRST = Comparator.comparing(Open::due, Due.MOST_PRESSING_FIRST)
            .thenComparing(Open::row)
            .thenComparing(Open::detail);

    private UUID row() {
        return selfHelpId == null ? journeyId : selfHelpId;
    }

    Place place() {
        return new Place(due.rank(), due.dueOn(), due.duty().kind(), row(), detail());
    }

    boolean isAfter(Place end) {
        return ORDER.compare(place(), end) > 0;
    }

    private String detail() {
        return Objects.requireNonNullElse(due.duty().detail(), "");
    }
}
