package org.treatmentjourney.query.worklist;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.query.selfhelp.Ending;
import org.treatmentjourney.query.selfhelp.Meetings;
import org.treatmentjourney.query.selfhelp.SelfHelpState;
import org.treatmentjourney.query.selfhelp.Worse;

/** The duties that follow from a course of guided self-help. */
record SelfHelpDuties(SelfHelpState course, ZoneId zone) {

    List<Duty> open() {
        List<Duty> duties = new ArrayList<>();
        worse(duties);
        LocalDate begun = course.begun();
        Ending ending = course.ending();
        if (ending != null) {
            evaluation(duties, ending);
        } else if (begun != null) {
            call(duties, begun);
            length(duties);
        }
        return List.copyOf(duties);
    }

    /** Somebody looks the same day, also where the course is over. */
    private void worse(List<Duty> duties) {
        Worse worse = course.scores().worse();
        if (worse != null) {
            duties.add(Duty.of(DutyKind.WORSE_SCORES, worse.on()).learned(worse.learnedLate()));
        }
    }

    /** R8: a call each week; first the session with which the course begins. */
    private void call(List<Duty> duties, LocalDate begun) {
        Meetings meetings = course.meetings();
        LocalDate next = day(meetings.nextCallAt());
        Instant last = meetings.lastAt();
        LocalDate missed = meetings.missedOn();
        if (missed != null) {
            duties.add(new Duty(DutyKind.GUIDANCE_CALL, missed, next, next == null ? Duty.MISSED : null));
        } else if (last == null) {
            LocalDate booked =
                    course.introduced() == null ? null : day(course.introduced().firstSessionAt());
            duties.add(new Duty(DutyKind.GUIDANCE_CALL, begun, booked, Duty.FIRST_SESSION));
        } else {
            String first = meetings.beforeFirstCall() ? Duty.FIRST_CALL : null;
            duties.add(new Duty(DutyKind.GUIDANCE_CALL, last.atZone(zone).toLocalDate(), next, first));
        }
    }

    /** R8: when the weeks that the tool is meant to take are over. */
    private void length(List<Duty> duties) {
        LocalDate until = course.meantUntil(zone);
        Instant first = course.meetings().first() == null
                ? null
                : course.meetings().first().at();
        if (until != null && first != null) {
            duties.add(new Duty(DutyKind.SELF_HELP_LENGTH, first.atZone(zone).toLocalDate(), until, null));
        }
    }

    /** R10: everybody is asked, also those who broke it off. */
    private void evaluation(List<Duty> duties, Ending ending) {
        if (course.evaluation() == null) {
            duties.add(Duty.of(DutyKind.EVALUATION, ending.on()).detailed(ending.brokenOff() ? Duty.BROKEN_OFF : null));
        }
    }

    private @Nullable LocalDate day(@Nullable Instant at) {
        return at == null ? null : at.atZone(zone).toLocalDate();
    }
}
