package org.treatmentjourney.domain.access;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.DomainEvent;
import org.treatmentjourney.domain.Recorded;
import org.treatmentjourney.domain.Selection;
import org.treatmentjourney.domain.staff.event.EntryMarkedInError;
import org.treatmentjourney.domain.staff.event.StaffAbsenceRecorded;
import org.treatmentjourney.domain.staff.event.StaffDutiesChanged;
import org.treatmentjourney.domain.staff.event.StaffEvent;
import org.treatmentjourney.domain.staff.event.StaffLeft;
import org.treatmentjourney.domain.staff.event.StaffTakenOn;

/**
 * What is recorded of somebody's work in an organisation, and what of it holds on a day. What was said last holds; days
 * may lie ahead. One fold for the door, for decisions and for the view.
 *
 * @param until the last day of work, where one is agreed
 * @param leftOn the first day on which they no longer work here, once they have left or are going to
 * @param duties by the day from which they hold
 * @param absences by their first day
 */
public record Staffing(
        String person,
        LocalDate from,
        @Nullable LocalDate until,
        @Nullable LocalDate leftOn,
        List<Duties> duties,
        List<Absence> absences) {

    private static final Staffing NOBODY = new Staffing("", LocalDate.MAX, null, null, List.of(), List.of());

    /** The record of a stream as it is known now; empty for somebody of whom nothing is recorded. */
    public static <E extends DomainEvent> Optional<Staffing> of(List<Recorded<E>> stream) {
        Staffing staffing = null;
        for (Recorded<E> entry : Selection.current(stream)) {
            if (entry.event() instanceof StaffEvent event) {
                staffing = after(staffing, event);
            }
        }
        return Optional.ofNullable(staffing);
    }

    public static Staffing after(@Nullable Staffing before, StaffEvent event) {
        return (before == null ? NOBODY : before).and(event);
    }

    private Staffing and(StaffEvent event) {
        return switch (event) {
            case StaffTakenOn e ->
                new Staffing(
                        e.person(),
                        e.from(),
                        e.until(),
                        null,
                        List.of(new Duties(e.from(), e.roles(), e.services())),
                        absences);
            case StaffDutiesChanged e ->
                new Staffing(
                        person,
                        from,
                        until,
                        leftOn,
                        with(duties, new Duties(e.from(), e.roles(), e.services()), Duties::from),
                        absences);
            case StaffAbsenceRecorded e ->
                new Staffing(
                        person,
                        from,
                        until,
                        leftOn,
                        duties,
                        with(absences, new Absence(e.from(), e.until(), e.cover()), Absence::from));
            case StaffLeft e -> new Staffing(person, from, until, e.leftOn(), duties, absences);
            case EntryMarkedInError ignored -> this;
        };
    }

    private static <T> List<T> with(List<T> before, T next, Function<T, LocalDate> day) {
        return Stream.concat(before.stream().filter(one -> !day.apply(one).equals(day.apply(next))), Stream.of(next))
                .sorted(Comparator.comparing(day))
                .toList();
    }

    /** The first day on which they no longer work here, as far as one is known. */
    public Optional<LocalDate> goneFrom() {
        return Stream.of(Optional.ofNullable(leftOn), Optional.ofNullable(until).map(day -> day.plusDays(1)))
                .flatMap(Optional::stream)
                .min(Comparator.naturalOrder());
    }

    public boolean goneOn(LocalDate day) {
        return goneFrom().filter(first -> !day.isBefore(first)).isPresent();
    }

    public boolean worksOn(LocalDate day) {
        return !day.isBefore(from) && !goneOn(day);
    }

    /** The absence on a day; of several the one that began last. */
    public Optional<Absence> awayOn(LocalDate day) {
        return absences.reversed().stream()
                .filter(absence -> absence.includes(day))
                .findFirst();
    }

    public Duties dutiesOn(LocalDate day) {
        return duties.reversed().stream()
                .filter(one -> !one.from().isAfter(day))
                .findFirst()
                .orElseGet(duties::getFirst);
    }

    /** What of a token's claims holds on a day: nothing beyond what is recorded here. */
    public Person narrow(Person claimed, LocalDate today) {
        if (goneOn(today)) {
            throw new AccessRefused("access.left", "You no longer work here. If you still do, ask your manager.");
        }
        if (today.isBefore(from)) {
            throw new AccessRefused("access.not-yet", "Your work here has not begun yet.");
        }
        return dutiesOn(today).narrow(claimed);
    }
}
