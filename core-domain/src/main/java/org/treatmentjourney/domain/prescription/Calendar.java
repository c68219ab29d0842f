package org.treatmentjourney.domain.prescription;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What each day is to prescriptions that take each other's place. It counts in days, and reads no clock.
 *
 * @param line what they have in common
 */
public record Calendar(String line, List<Prescription> prescriptions, List<Transfer> transfers) {

    /** Further than this nobody plans, and longer than this nobody looks back for a collection. */
    static final int YEAR = 366;

    private static final int LONGEST_TAKE_HOME = 31;

    /**
     * A day.
     *
     * @param cover null before the first prescription and once all are over
     * @param held which prescriptions hold on it
     */
    public record Day(LocalDate date, @Nullable Cover cover, List<UUID> held) {

        public boolean isGap() {
            return cover != null && cover.isGap();
        }

        boolean isWithoutDose() {
            return cover != null && cover.isWithoutDose();
        }
    }

    public boolean isOpioid() {
        return Drugs.OPIOIDS.equals(line);
    }

    public List<Day> days(LocalDate first, LocalDate last) {
        return first.datesUntil(last.plusDays(1)).map(this::on).toList();
    }

    public Day on(LocalDate date) {
        List<Prescription> there =
                prescriptions.stream().filter(one -> holds(one, date)).toList();
        List<Prescription> active =
                there.stream().filter(one -> of(one, date) != Cover.SUSPENDED).toList();
        boolean twice = active.size() > 1
                && active.stream().anyMatch(one -> !of(one, date).isWithoutDose());
        Cover cover = twice
                ? Cover.DOUBLE
                : Stream.concat(active.stream(), there.stream())
                        .findFirst()
                        .map(one -> of(one, date))
                        .orElse(goesOn(date) ? Cover.GAP : null);
        return new Day(
                date, cover, there.stream().map(Prescription::prescriptionId).toList());
    }

    /** Days in a row without a dose that lie behind this one: missed, on hold or not covered (R25). */
    public int daysWithoutDose(LocalDate before) {
        return (int) Stream.iterate(before.minusDays(1), day -> day.minusDays(1))
                .limit(YEAR)
                .takeWhile(day -> on(day).isWithoutDose())
                .count();
    }

    /** When the earliest that is known begins. */
    Optional<LocalDate> first() {
        return real().map(Prescription::from).min(Comparator.naturalOrder());
    }

    /** The last day that any of them covers as far as is known. */
    Optional<LocalDate> last() {
        return real().map(this::until).max(Comparator.naturalOrder());
    }

    /** Without those that were planned and never came. */
    private Stream<Prescription> real() {
        return prescriptions.stream().filter(one -> !until(one).isBefore(one.from()));
    }

    boolean isOver() {
        return prescriptions.stream().noneMatch(Prescription::isActive);
    }

    /** Until treatment is over, a day on which no prescription holds is a gap. */
    private boolean goesOn(LocalDate date) {
        boolean begun = first().filter(day -> !day.isAfter(date)).isPresent();
        LocalDate end = isOver() ? last().orElse(date) : date;
        return begun && !date.isAfter(end);
    }

    private boolean holds(Prescription one, LocalDate date) {
        return !date.isBefore(one.from()) && !date.isAfter(until(one));
    }

    /** A transfer that names the last day at the old service ends it there, as long as it is not declined. */
    public LocalDate until(Prescription one) {
        LocalDate planned = transfers.stream()
                .filter(transfer -> one.prescriptionId().equals(transfer.from()) && transfer.isOpen())
                .map(Transfer::lastDoseOn)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(one.until());
        LocalDate end = one.ended() != null ? one.ended() : planned;
        return one.until().isBefore(end) ? one.until() : end;
    }

    /** What a day is to a prescription that holds on it. */
    private static Cover of(Prescription one, LocalDate date) {
        if (one.holds().stream().anyMatch(hold -> hold.includes(date))) {
            return Cover.SUSPENDED;
        }
        if (one.missed().contains(date)) {
            return Cover.MISSED;
        }
        if (one.longActing()) {
            return Cover.LONG_ACTING;
        }
        if (isCollection(one, date)) {
            return one.at(date).supervised() ? Cover.SUPERVISED : Cover.COLLECTED;
        }
        return isAtHome(one, date) ? Cover.TAKE_HOME : one.closings().include(date) ? Cover.CLOSED : Cover.UNCOLLECTED;
    }

    /** What somebody arranged holds, and the first dose is given whatever the weekday; else it is the usual days. */
    private static boolean isCollection(Prescription one, LocalDate date) {
        return one.collections().containsKey(date)
                || !one.closings().include(date) && (one.at(date).collectsOn(date) || date.equals(one.from()));
    }

    /** Doses at home come from the last collection before, if there was one and the client came. */
    private static boolean isAtHome(Prescription one, LocalDate date) {
        return Stream.iterate(date.minusDays(1), day -> day.minusDays(1))
                .limit(LONGEST_TAKE_HOME)
                .takeWhile(day -> !day.isBefore(one.from()))
                .filter(day -> isCollection(one, day))
                .findFirst()
                .filter(day ->
                        !one.missed().contains(day) && one.holds().stream().noneMatch(hold -> hold.includes(day)))
                .filter(day -> !date.isAfter(day.plusDays(takenHome(one, day))))
                .isPresent();
    }

    private static int takenHome(Prescription one, LocalDate day) {
        Integer arranged = one.collections().get(day);
        return arranged == null ? one.at(day).takeHome() : arranged;
    }
}
