package org.treatmentjourney.domain.prescription;

import static java.util.Collections.unmodifiableSortedMap;
import static java.util.Collections.unmodifiableSortedSet;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.journey.event.DoseChanged;

/**
 * One prescription, without a name in it.
 *
 * @param line what other prescriptions it stands in line with: all opioids, or the same medicine
 * @param regimens how doses are taken, the first one first; never empty
 * @param collections the collections that were arranged by themselves, with the doses taken home
 * @param ended the day of its last dose, once it is over
 * @param reassessed when a prescriber last reassessed it (R25)
 * @param firstDoseOpen whether it came by a transfer and nobody has confirmed the first dose
 * @param learned the day on which it was recorded first (R37)
 */
public record Prescription(
        UUID prescriptionId,
        String line,
        String service,
        LocalDate from,
        LocalDate until,
        @Nullable LocalDate nextDispensing,
        List<Regimen> regimens,
        boolean longActing,
        Closings closings,
        SortedMap<LocalDate, Integer> collections,
        SortedSet<LocalDate> missed,
        List<Hold> holds,
        @Nullable LocalDate ended,
        @Nullable LocalDate reassessed,
        boolean firstDoseOpen,
        LocalDate learned) {

    public boolean isOpioid() {
        return Drugs.OPIOIDS.equals(line);
    }

    /** Until somebody says that it is over; running out is no end but a gap. */
    public boolean isActive() {
        return ended == null;
    }

    public boolean isSuspended() {
        return isActive() && holds.stream().anyMatch(Hold::isOpen);
    }

    Prescription changed(DoseChanged e, LocalDate day) {
        Regimen changed = at(day).changed(e, day);
        List<Regimen> all = Stream.concat(
                        regimens.stream().filter(one -> !one.from().equals(day)), Stream.of(changed))
                .sorted(Comparator.comparing(Regimen::from))
                .toList();
        return new Prescription(
                prescriptionId,
                line,
                service,
                from,
                until,
                nextDispensing,
                all,
                longActing,
                closings,
                collections,
                missed,
                holds,
                ended,
                reassessed,
                firstDoseOpen,
                learned);
    }

    Prescription extended(LocalDate day, @Nullable LocalDate next) {
        return covering(from, day, next == null ? nextDispensing : next, firstDoseOpen);
    }

    /** The first dose was given, whatever day was planned. */
    Prescription begun(LocalDate day) {
        return covering(day, until, nextDispensing, false);
    }

    private Prescription covering(LocalDate first, LocalDate last, @Nullable LocalDate next, boolean open) {
        return new Prescription(
                prescriptionId,
                line,
                service,
                first,
                last,
                next,
                regimens,
                longActing,
                closings,
                collections,
                missed,
                holds,
                ended,
                reassessed,
                open,
                learned);
    }

    Prescription closedOn(Closings days) {
        return new Prescription(
                prescriptionId,
                line,
                service,
                from,
                until,
                nextDispensing,
                regimens,
                longActing,
                days,
                collections,
                missed,
                holds,
                ended,
                reassessed,
                firstDoseOpen,
                learned);
    }

    Prescription collecting(LocalDate day, int takeHome) {
        SortedMap<LocalDate, Integer> more = new TreeMap<>(collections);
        more.put(day, takeHome);
        return new Prescription(
                prescriptionId,
                line,
                service,
                from,
                until,
                nextDispensing,
                regimens,
                longActing,
                closings,
                unmodifiableSortedMap(more),
                missed,
                holds,
                ended,
                reassessed,
                firstDoseOpen,
                learned);
    }

    /** No longer than anybody counts: what is missed for months is a treatment that has stopped. */
    Prescription missing(LocalDate first, LocalDate last) {
        SortedSet<LocalDate> more = new TreeSet<>(missed);
        first.datesUntil(last.plusDays(1)).limit(Calendar.YEAR).forEach(more::add);
        return new Prescription(
                prescriptionId,
                line,
                service,
                from,
                until,
                nextDispensing,
                regimens,
                longActing,
                closings,
                collections,
                unmodifiableSortedSet(more),
                holds,
                ended,
                reassessed,
                firstDoseOpen,
                learned);
    }

    Prescription held(LocalDate day) {
        return isSuspended()
                ? this
                : holding(
                        Stream.concat(holds.stream(), Stream.of(new Hold(day, null)))
                                .toList(),
                        reassessed);
    }

    Prescription resumed(LocalDate day, boolean withReassessment) {
        return holding(holds.stream().map(hold -> hold.resumed(day)).toList(), withReassessment ? day : reassessed);
    }

    Prescription reassessed(LocalDate day) {
        return holding(holds, day);
    }

    private Prescription holding(List<Hold> times, @Nullable LocalDate assessed) {
        return new Prescription(
                prescriptionId,
                line,
                service,
                from,
                until,
                nextDispensing,
                regimens,
                longActing,
                closings,
                collections,
                missed,
                times,
                ended,
                assessed,
                firstDoseOpen,
                learned);
    }

    /** An end that is told first stands: a death ends what was not over yet. */
    Prescription ended(LocalDate lastDose) {
        return ended != null
                ? this
                : new Prescription(
                        prescriptionId,
                        line,
                        service,
                        from,
                        until,
                        nextDispensing,
                        regimens,
                        longActing,
                        closings,
                        collections,
                        missed,
                        holds,
                        lastDose,
                        reassessed,
                        false,
                        learned);
    }

    public Regimen at(LocalDate day) {
        return regimens.stream()
                .filter(one -> !one.from().isAfter(day))
                .reduce((one, later) -> later)
                .orElse(regimens.getFirst());
    }
}
