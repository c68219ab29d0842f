package org.treatmentjourney.domain.staff;

import static org.treatmentjourney.domain.Specification.TODAY;
import static org.treatmentjourney.domain.Specification.ZONE;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.Effective;
import org.treatmentjourney.domain.Specification;
import org.treatmentjourney.domain.access.Staffing;
import org.treatmentjourney.domain.code.CodeTables;
import org.treatmentjourney.domain.staff.command.StaffCommand;
import org.treatmentjourney.domain.staff.event.StaffAbsenceRecorded;
import org.treatmentjourney.domain.staff.event.StaffDutiesChanged;
import org.treatmentjourney.domain.staff.event.StaffEvent;
import org.treatmentjourney.domain.staff.event.StaffLeft;
import org.treatmentjourney.domain.staff.event.StaffTakenOn;
import org.treatmentjourney.domain.staff.value.StaffId;

/** A keyworker of Harbour and a colleague; a locum who is away for the month, and a leaver who has left. */
final class SampleStaff {

    static final UUID KEYWORKER = StaffId.of("harbour", "keyworker");
    static final LocalDate BEGAN = TODAY.minusDays(100);

    private static final Map<String, Staffing> COLLEAGUES = Map.of(
            "colleague", staffing(takenOn()),
            "locum", staffing(takenOn(), away(TODAY.minusDays(5), TODAY.plusDays(25), null)),
            "leaver", staffing(takenOn(), left(TODAY)));

    private SampleStaff() {}

    static Specification<StaffRecord, StaffCommand, StaffEvent> given(StaffEvent... past) {
        return new Specification<>(
                (record, command, act) -> StaffRecord.decide(
                        record,
                        command,
                        act,
                        CodeTables.standard()::organisationOf,
                        person -> Optional.ofNullable(COLLEAGUES.get(person))),
                StaffRecord::evolve,
                List.of(past));
    }

    static Staffing staffing(StaffEvent... events) {
        return Staffing.of(Specification.recorded(List.of(events))).orElseThrow();
    }

    static StaffTakenOn takenOn() {
        return takenOn(BEGAN, null);
    }

    static StaffTakenOn takenOn(LocalDate from, @Nullable LocalDate until) {
        return new StaffTakenOn(
                KEYWORKER, at(0), "harbour", "keyworker", List.of("clinician"), List.of("chemsex-clinic"), from, until);
    }

    static StaffDutiesChanged duties(LocalDate from, List<String> roles, List<String> services) {
        return new StaffDutiesChanged(KEYWORKER, at(1), roles, services, from);
    }

    static StaffAbsenceRecorded away(LocalDate from, @Nullable LocalDate until, @Nullable String cover) {
        return new StaffAbsenceRecorded(KEYWORKER, at(2), from, until, cover);
    }

    static StaffLeft left(LocalDate on) {
        return new StaffLeft(KEYWORKER, at(3), on);
    }

    /** One decision a day, beginning with the day on which she was taken on. */
    static Effective at(int day) {
        return Effective.on(BEGAN.plusDays(day), ZONE);
    }
}
