package org.treatmentjourney.query.search;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Set;
import java.util.stream.Stream;

/** When somebody was born, as far as it is known. */
record Birth(LocalDate on, boolean exact) implements Comparable<Birth> {

    private static final Comparator<Birth> IN_ORDER =
            Comparator.comparing(Birth::on).thenComparing(Birth::exact);

    private static final double THE_YEAR = 0.8;
    private static final double ESTIMATED = 0.7;
    private static final double ALMOST = 0.5;

    /** @param days everything that what was typed may mean */
    double like(Set<LocalDate> days, String typed) {
        if (days.contains(on)) {
            return 1;
        }
        if (typed.equals(String.valueOf(on.getYear()))) {
            return THE_YEAR;
        }
        if (!exact && days.stream().anyMatch(day -> day.getYear() == on.getYear())) {
            return ESTIMATED;
        }
        return days.stream().anyMatch(this::almost) ? ALMOST : 0;
    }

    /** One of day, month and year is another, or day and month have changed places. */
    private boolean almost(LocalDate day) {
        boolean changedPlaces = day.getYear() == on.getYear()
                && day.getMonthValue() == on.getDayOfMonth()
                && day.getDayOfMonth() == on.getMonthValue();
        return changedPlaces
                || Stream.of(
                                        day.getYear() == on.getYear(),
                                        day.getMonthValue() == on.getMonthValue(),
                                        day.getDayOfMonth() == on.getDayOfMonth())
                                .filter(same -> same)
                                .count()
                        == 2;
    }

    @Override
    public int compareTo(Birth other) {
        return IN_ORDER.compare(this, other);
    }
}
