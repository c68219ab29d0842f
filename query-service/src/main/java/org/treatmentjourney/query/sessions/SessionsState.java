package org.treatmentjourney.query.sessions;

import static java.util.Collections.unmodifiableSortedMap;

import java.time.ZoneId;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.course.Course;
import org.treatmentjourney.domain.course.Moment;
import org.treatmentjourney.query.view.Lists;

/**
 * The meetings of a journey.
 *
 * @param planned when each appointment was last planned
 * @param assessed whether triage or an assessment has been made
 * @param treated whether treatment has begun
 */
public record SessionsState(
        UUID journeyId,
        UUID clientId,
        List<Session> sessions,
        List<Appointment> appointments,
        SortedMap<UUID, Moment> planned,
        List<MissedSession> missed,
        boolean assessed,
        boolean treated,
        Course course) {

    /** How far the client has come, for those who are lost on the way. */
    String reached() {
        return treated ? "during-treatment" : assessed ? "before-treatment" : "before-assessment";
    }

    SessionsState sessions(List<Session> changed) {
        return new SessionsState(
                journeyId, clientId, changed, appointments, planned, missed, assessed, treated, course);
    }

    SessionsState appointments(List<Appointment> changed) {
        return new SessionsState(journeyId, clientId, sessions, changed, planned, missed, assessed, treated, course);
    }

    SessionsState planned(UUID appointmentId, Moment made) {
        SortedMap<UUID, Moment> more = new TreeMap<>(planned);
        more.put(appointmentId, made);
        return new SessionsState(
                journeyId,
                clientId,
                sessions,
                appointments,
                unmodifiableSortedMap(more),
                missed,
                assessed,
                treated,
                course);
    }

    /** Whoever comes back makes new appointments; those from before do not stand again. */
    SessionsState course(Course next, ZoneId zone) {
        boolean cameBack = course.ended(zone) && !next.ended(zone);
        return new SessionsState(
                journeyId,
                clientId,
                sessions,
                cameBack ? appointments(zone) : appointments,
                planned,
                missed,
                assessed,
                treated,
                next);
    }

    /** As they are to be shown: what is planned ends with the journey; what is planned afterwards stands (R36). */
    List<Appointment> appointments(ZoneId zone) {
        Moment end = course.endedSince(zone);
        return course.ended(zone)
                ? appointments.stream()
                        .map(one -> isPlannedAfter(one, end, zone) ? one : one.ended())
                        .toList()
                : appointments;
    }

    private boolean isPlannedAfter(Appointment one, @Nullable Moment end, ZoneId zone) {
        Moment made = planned.get(one.appointmentId());
        return made != null && end != null && made.isAfter(end, zone);
    }

    SessionsState missed(MissedSession one) {
        return new SessionsState(
                journeyId,
                clientId,
                sessions,
                appointments,
                planned,
                Lists.and(missed, one),
                assessed,
                treated,
                course);
    }

    SessionsState reached(boolean nowAssessed, boolean nowTreated) {
        return new SessionsState(
                journeyId,
                clientId,
                sessions,
                appointments,
                planned,
                missed,
                assessed || nowAssessed,
                treated || nowTreated,
                course);
    }
}
