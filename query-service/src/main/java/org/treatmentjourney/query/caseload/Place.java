package org.treatmentjourney.query.caseload;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.UUID;
import org.treatmentjourney.query.answer.Page;

/** Where a journey stands in the list; text compares as PostgreSQL compares the dates and ids it stands for. */
record Place(int rank, String day, UUID row) implements Comparable<Place> {

    static final String LAST = "infinity";
    static final String FIRST = "-infinity";

    private static final Comparator<Place> ORDER =
            Comparator.comparingInt(Place::rank).thenComparing(Place::day).thenComparing(place -> place.row.toString());

    static Place of(String text) {
        String[] parts = text.split("/", -1);
        try {
            boolean endless = parts[1].equals(LAST) || parts[1].equals(FIRST);
            return new Place(
                    Integer.parseInt(parts[0]),
                    endless ? parts[1] : LocalDate.parse(parts[1]).toString(),
                    UUID.fromString(parts[2]));
        } catch (RuntimeException e) {
            throw Page.unreadable();
        }
    }

    @Override
    public int compareTo(Place other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return rank + "/" + day + "/" + row;
    }
}
