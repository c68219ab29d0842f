package org.treatmentjourney.query.sessions;

import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.treatmentjourney.domain.course.Course;
import org.treatmentjourney.query.view.Lists;

/**
 * The meetings of a journey.
 *
 * @param assessed whether triage or an assessment has been made
 * @param treated whether treatment has begun
 */
public record SessionsState(
        UUID journeyId,
        UUID clientId,
        List<Session> sessions,
        List<Appointment> appointments,
        List<MissedSession> missed,
        boolean assessed,
        boolean treated,
        Course course) {

    /** How far the client has come, for those who are lost on the way. */
    String reached() {
        return treated ? "during-treatment" : assessed ? "before-treatment" : "before-assessment";
    }

    SessionsState sessions(List<Session> changed) {
        return new SessionsState(journeyId, clientId, changed, appointments, missed, assessed, treated, course);
    }

    SessionsState appointments(List<Appointment> changed) {
        return new SessionsState(journeyId, clientId, sessions, changed, missed, assessed, treated, course);
    }

    /** Whoever comes back makes new appointments; those from before do not stand again. */
    SessionsState course(Course next, ZoneId zone) {
        boolean cameBack = course.ended(zone) && !next.ended(zone);
        List<Appointment> now =
                cameBack ? appointments.stream().map(Appointment::ended).toList() : appointments;
        return new SessionsState(journeyId, clientId, sessions, now, missed, assessed, treated, next);
    }

    /** As they are to be shown: while the journey is ended, nothing is planned (R36). */
    List<Appointment> appointments(ZoneId zone) {
        return course.ended(zone)
                ? appointments.stream().map(Appointment::ended).toList()
                : appointments;
    }

    SessionsState missed(MissedSession one) {
        return new SessionsState(
                journeyId, clientId, sessions, appointments, Lists.and(missed, one), assessed, treated, course);
    }

    SessionsState reached(boolean nowAssessed, boolean nowTreated) {
        return new SessionsState(
                journeyId,
                clientId,
                sessions,
                appointments,
                missed,
                assessed || nowAssessed,
                treated || nowTreated,
                course);
    }
}
