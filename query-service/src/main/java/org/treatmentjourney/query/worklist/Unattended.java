package org.treatmentjourney.query.worklist;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.treatmentjourney.domain.access.Absence;
import org.treatmentjourney.domain.access.Staffing;

/** R44: a journey has nobody although it has a keyworker, if they have left or are away and nobody covers. */
final class Unattended {

    private Unattended() {}

    /** The duty that follows for every journey of this keyworker. Somebody who covers must be there themselves. */
    static Optional<Duty> duty(Staffing keyworker, Function<String, Optional<Staffing>> colleagues, LocalDate day) {
        Optional<LocalDate> left = keyworker.goneFrom().filter(first -> !first.isAfter(day));
        if (left.isPresent()) {
            return left.map(first -> since(first, Duty.KEYWORKER_LEFT));
        }
        return keyworker.awayOn(day).flatMap(absence -> whileAway(absence, colleagues, day));
    }

    /** By keyworker. */
    static Map<String, Duty> among(Map<String, Staffing> staff, LocalDate day) {
        Map<String, Duty> duties = new HashMap<>();
        staff.forEach((person, staffing) -> duty(staffing, other -> Optional.ofNullable(staff.get(other)), day)
                .ifPresent(duty -> duties.put(person, duty)));
        return duties;
    }

    /** A keyworker and everybody they cover for that day. */
    static Set<String> attendedBy(String keyworker, Map<String, Staffing> staff, LocalDate day) {
        Stream<String> covered = staff.values().stream()
                .filter(staffing -> staffing.awayOn(day)
                        .filter(absence -> keyworker.equals(absence.cover()))
                        .isPresent())
                .map(Staffing::person);
        return Stream.concat(Stream.of(keyworker), covered).collect(Collectors.toUnmodifiableSet());
    }

    private static Optional<Duty> whileAway(
            Absence absence, Function<String, Optional<Staffing>> colleagues, LocalDate day) {
        String cover = absence.cover();
        if (cover == null) {
            return Optional.of(since(absence.from(), Duty.KEYWORKER_AWAY));
        }
        boolean covered = colleagues
                .apply(cover)
                .filter(staffing ->
                        staffing.worksOn(day) && staffing.awayOn(day).isEmpty())
                .isPresent();
        return covered ? Optional.empty() : Optional.of(since(absence.from(), Duty.COVER_AWAY));
    }

    private static Duty since(LocalDate day, String detail) {
        return Duty.of(DutyKind.UNALLOCATED, day).detailed(detail);
    }
}
