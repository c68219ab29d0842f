package org.treatmentjourney.domain.staff;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.Effective;
import org.treatmentjourney.domain.Recorded;
import org.treatmentjourney.domain.RuleViolated;
import org.treatmentjourney.domain.Services;
import org.treatmentjourney.domain.Unknown;
import org.treatmentjourney.domain.access.AccessRefused;
import org.treatmentjourney.domain.access.Staffing;
import org.treatmentjourney.domain.act.Act;
import org.treatmentjourney.domain.act.Past;
import org.treatmentjourney.domain.staff.command.ChangeStaffDuties;
import org.treatmentjourney.domain.staff.command.MarkStaffEntryInError;
import org.treatmentjourney.domain.staff.command.RecordStaffAbsence;
import org.treatmentjourney.domain.staff.command.RecordStaffDeparture;
import org.treatmentjourney.domain.staff.command.StaffCommand;
import org.treatmentjourney.domain.staff.command.TakeOnStaff;
import org.treatmentjourney.domain.staff.event.EntryMarkedInError;
import org.treatmentjourney.domain.staff.event.StaffAbsenceRecorded;
import org.treatmentjourney.domain.staff.event.StaffDutiesChanged;
import org.treatmentjourney.domain.staff.event.StaffEvent;
import org.treatmentjourney.domain.staff.event.StaffLeft;
import org.treatmentjourney.domain.staff.event.StaffTakenOn;
import org.treatmentjourney.domain.staff.value.StaffId;

/**
 * The record of somebody's work in an organisation.
 *
 * @param begunBy the entry that began it
 * @param decidedAt when the last decision that counts was made
 */
public record StaffRecord(UUID begunBy, Instant decidedAt, Staffing staffing) {

    public static List<StaffEvent> decide(
            @Nullable StaffRecord record, StaffCommand command, Act act, Services services, Colleagues colleagues) {
        Past.require(act);
        return List.of(
                switch (command) {
                    case TakeOnStaff c -> takenOn(record, c, act, services);
                    case ChangeStaffDuties c -> known(record).changed(c, act, services);
                    case RecordStaffAbsence c -> known(record).away(c, act, colleagues);
                    case RecordStaffDeparture c -> known(record).left(c, act);
                    case MarkStaffEntryInError c -> known(record).marked(c, act);
                });
    }

    public static StaffRecord evolve(@Nullable StaffRecord record, Recorded<StaffEvent> recorded) {
        StaffEvent event = recorded.event();
        return new StaffRecord(
                record == null ? recorded.eventId() : record.begunBy,
                event.effective().at(),
                Staffing.after(record == null ? null : record.staffing, event));
    }

    private static StaffRecord known(@Nullable StaffRecord record) {
        if (record == null) {
            throw new Unknown("staff");
        }
        return record;
    }

    private static StaffTakenOn takenOn(@Nullable StaffRecord record, TakeOnStaff c, Act act, Services services) {
        String organisation = act.person().organisation();
        if (!c.staffId().equals(StaffId.of(organisation, c.person()))) {
            throw new Unknown("staff");
        }
        requireOwn(c.services(), organisation, services);
        LocalDate from = orOn(c.from(), act);
        requireInOrder(from, c.until());
        if (record != null && record.worksWithin(from, c.until())) {
            throw new RuleViolated(
                    "R34",
                    "staff.already-employed",
                    "This person works here on some of these days already. Change their duties instead.");
        }
        Effective effective = record == null ? act.effective() : act.effectiveAfter(record.decidedAt);
        return new StaffTakenOn(
                c.staffId(), effective, organisation, c.person(), c.roles(), c.services(), from, c.until());
    }

    private StaffDutiesChanged changed(ChangeStaffDuties c, Act act, Services services) {
        requireEmployed(act);
        requireOwn(c.services(), act.person().organisation(), services);
        return new StaffDutiesChanged(
                c.staffId(), act.effectiveAfter(decidedAt), c.roles(), c.services(), orOn(c.from(), act));
    }

    private StaffAbsenceRecorded away(RecordStaffAbsence c, Act act, Colleagues colleagues) {
        requireEmployed(act);
        requireInOrder(c.from(), c.until());
        if (c.cover() != null) {
            Successor.require(staffing.person(), c.cover(), c.from(), colleagues);
        }
        return new StaffAbsenceRecorded(c.staffId(), act.effectiveAfter(decidedAt), c.from(), c.until(), c.cover());
    }

    private StaffLeft left(RecordStaffDeparture c, Act act) {
        requireEmployed(act);
        if (c.leftOn().isBefore(staffing.from())) {
            throw new RuleViolated("R34", "staff.left-before-begun", "Nobody can leave before they have begun.");
        }
        return new StaffLeft(c.staffId(), act.effectiveAfter(decidedAt), c.leftOn());
    }

    /** Without the entry that began it the record would show nowhere, although the door still goes by it. */
    private EntryMarkedInError marked(MarkStaffEntryInError c, Act act) {
        if (c.eventId().equals(begunBy)) {
            throw new RuleViolated(
                    "R38",
                    "staff.first-entry",
                    "The entry that began this record stays. Record a departure, and take the person on again.");
        }
        return new EntryMarkedInError(
                c.staffId(), act.effectiveAfter(decidedAt), c.eventId(), c.reason(), c.replacedBy());
    }

    private void requireEmployed(Act act) {
        if (staffing.goneOn(act.effective().day(act.zone()))) {
            throw new RuleViolated(
                    "R34", "staff.has-left", "This person no longer works here. Take them on again first.");
        }
    }

    private boolean worksWithin(LocalDate from, @Nullable LocalDate until) {
        boolean begins = until == null || !until.isBefore(staffing.from());
        boolean goesOn =
                staffing.goneFrom().filter(first -> !first.isAfter(from)).isEmpty();
        boolean never = staffing.goneFrom()
                .filter(first -> !first.isAfter(staffing.from()))
                .isPresent();
        return begins && goesOn && !never;
    }

    private static LocalDate orOn(@Nullable LocalDate day, Act act) {
        return day != null ? day : act.effective().day(act.zone());
    }

    private static void requireInOrder(LocalDate from, @Nullable LocalDate until) {
        if (until != null && until.isBefore(from)) {
            throw new RuleViolated("R34", "staff.until-before-from", "The last day cannot come before the first.");
        }
    }

    private static void requireOwn(List<String> asked, String organisation, Services services) {
        boolean own = asked.stream()
                .allMatch(service -> services.organisationOf(service)
                        .filter(organisation::equals)
                        .isPresent());
        if (!own) {
            throw new AccessRefused("access.organisation", "People work in services of their own organisation.");
        }
    }
}
