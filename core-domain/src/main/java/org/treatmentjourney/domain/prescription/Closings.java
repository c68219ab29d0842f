package org.treatmentjourney.domain.prescription;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.journey.value.ClosedDays;

/** When a pharmacy is closed: each week, and on some days besides. */
public record Closings(SortedSet<DayOfWeek> weekdays, List<ClosedDays> days) {

    static Closings of(@Nullable Collection<String> weekdays, @Nullable List<ClosedDays> days) {
        return new Closings(Regimen.weekdays(weekdays), days == null ? List.of() : days);
    }

    boolean include(LocalDate day) {
        return weekdays.contains(day.getDayOfWeek()) || days.stream().anyMatch(closed -> closed.include(day));
    }
}
