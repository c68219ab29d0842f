package org.treatmentjourney.query.worklist;

import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.Beginning;
import org.treatmentjourney.domain.Recorded;
import org.treatmentjourney.domain.course.Course;
import org.treatmentjourney.domain.course.Keyworkers;
import org.treatmentjourney.domain.course.Latest;
import org.treatmentjourney.domain.course.Met;
import org.treatmentjourney.domain.course.Moment;
import org.treatmentjourney.domain.journey.event.AttendanceRecorded;
import org.treatmentjourney.domain.journey.event.CircumstancesChanged;
import org.treatmentjourney.domain.journey.event.ClientReferred;
import org.treatmentjourney.domain.journey.event.ComprehensiveAssessmentCompleted;
import org.treatmentjourney.domain.journey.event.ContactRecorded;
import org.treatmentjourney.domain.journey.event.EnquiryRecorded;
import org.treatmentjourney.domain.journey.event.JourneyEvent;
import org.treatmentjourney.domain.journey.event.ReturnedToTreatment;
import org.treatmentjourney.domain.journey.event.SessionMissed;
import org.treatmentjourney.domain.journey.event.TriageAssessed;
import org.treatmentjourney.domain.journey.value.Attendance;
import org.treatmentjourney.domain.journey.value.MissedReason;
import org.treatmentjourney.query.course.Planning;

/** One event added to the facts of the worklist. */
record WorklistFold(ZoneId zone) {

    WorklistState after(@Nullable WorklistState state, Recorded<?> recorded) {
        WorklistState before = state != null
                ? state
                : WorklistState.begun(recorded.stream(), recorded.event().subject());
        return recorded.event() instanceof JourneyEvent event ? after(before, event, recorded) : before;
    }

    private WorklistState after(WorklistState before, JourneyEvent event, Recorded<?> recorded) {
        Moment moment = Moment.of(recorded);
        Course course = before.course().after(event, moment, zone);
        Planning planning = before.planning().after(event, moment, zone);
        boolean back = event instanceof ReturnedToTreatment && before.course().ended(zone) && !course.ended(zone);
        boolean met = Met.by(event);
        boolean tried = met || event instanceof ContactRecorded;
        return new WorklistState(
                before.journeyId(),
                before.clientId(),
                event instanceof Beginning begun ? begun.service() : before.service(),
                back || begins(event, before) ? later(before.opened(), moment) : before.opened(),
                tried ? later(before.attempted(), moment) : back ? null : before.attempted(),
                met ? later(before.reached(), moment) : back ? null : before.reached(),
                assessed(event) ? later(before.triaged(), moment) : back ? null : before.triaged(),
                missed(event) ? later(before.missed(), moment) : before.missed(),
                tried || event instanceof ReturnedToTreatment
                        ? later(before.followedUp(), moment)
                        : before.followedUp(),
                open(changes(before.changes(), event, moment), planning),
                Keyworkers.after(before.keyworker(), event, moment, zone),
                planning,
                before.risks().after(event, recorded),
                course,
                before.feedback().after(event, moment),
                before.naloxone().after(event, moment, zone),
                before.waiting().after(event, moment),
                before.horizons().after(event, zone),
                before.disengagement().after(event, moment),
                before.copies().after(event, moment),
                before.prescriptions().after(event, recorded, zone),
                before.outcomes().after(event, zone),
                before.deferrals().after(event, moment),
                before.escalations().after(event, recorded),
                before.elsewhere().after(event, recorded, zone));
    }

    /** The first contact is due from the enquiry on, whether or not it becomes a referral. */
    private boolean begins(JourneyEvent event, WorklistState before) {
        return event instanceof EnquiryRecorded
                || event instanceof ClientReferred
                        && (before.opened() == null || before.course().ended(zone));
    }

    private static boolean missed(JourneyEvent event) {
        return event instanceof SessionMissed e && e.reason() != MissedReason.CANCELLED_BY_SERVICE
                || event instanceof AttendanceRecorded a && a.attendance() == Attendance.DID_NOT_ATTEND;
    }

    private static Stream<Change> changes(List<Change> before, JourneyEvent event, Moment moment) {
        return event instanceof CircumstancesChanged changed
                ? Stream.concat(before.stream(), Stream.of(new Change(changed.kind(), moment)))
                : before.stream();
    }

    /** A plan or a review made after a change has taken it up. */
    private List<Change> open(Stream<Change> changes, Planning planning) {
        return changes.filter(change ->
                        !isAfter(planning.plan(), change.moment()) && !isAfter(planning.review(), change.moment()))
                .toList();
    }

    private boolean isAfter(@Nullable Latest<?> latest, Moment moment) {
        return latest != null && latest.since().isAfter(moment, zone);
    }

    private Moment later(@Nullable Moment one, Moment other) {
        return one != null && one.isAfter(other, zone) ? one : other;
    }

    /** Whoever has been assessed in full no longer waits for triage. */
    private static boolean assessed(JourneyEvent event) {
        return event instanceof TriageAssessed || event instanceof ComprehensiveAssessmentCompleted;
    }
}
