package org.treatmentjourney.domain.prescription;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.journey.event.DoseChanged;
import org.treatmentjourney.domain.journey.value.Script;

/**
 * How doses are taken from some day on.
 *
 * @param collectionDays on which the client comes to the pharmacy
 * @param takeHome how many doses they take home from one collection
 */
public record Regimen(
        LocalDate from, int dailyDoseMg, boolean supervised, SortedSet<DayOfWeek> collectionDays, int takeHome) {

    static Regimen of(Script script) {
        return new Regimen(
                script.coveredFrom(),
                script.dailyDoseMg(),
                script.supervised(),
                collections(script.collectionDays()),
                orNone(script.takeHomeDoses()));
    }

    /** What is not said of stays as it was. */
    Regimen changed(DoseChanged e, LocalDate day) {
        return new Regimen(
                day,
                e.dailyDoseMg(),
                e.supervised() == null ? supervised : e.supervised(),
                e.collectionDays() == null ? collectionDays : collections(e.collectionDays()),
                e.takeHomeDoses() == null ? takeHome : e.takeHomeDoses());
    }

    boolean collectsOn(LocalDate day) {
        return collectionDays.contains(day.getDayOfWeek());
    }

    /** Whoever says nothing of days comes every day. */
    private static SortedSet<DayOfWeek> collections(@Nullable Collection<String> codes) {
        return codes == null || codes.isEmpty() ? new TreeSet<>(EnumSet.allOf(DayOfWeek.class)) : weekdays(codes);
    }

    static SortedSet<DayOfWeek> weekdays(@Nullable Collection<String> codes) {
        SortedSet<DayOfWeek> days = new TreeSet<>();
        (codes == null ? Set.<String>of() : codes)
                .forEach(code -> days.add(DayOfWeek.valueOf(code.toUpperCase(Locale.ROOT))));
        return days;
    }

    private static int orNone(@Nullable Integer doses) {
        return doses == null ? 0 : doses;
    }
}
