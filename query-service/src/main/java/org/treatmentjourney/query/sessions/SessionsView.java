package org.treatmentjourney.query.sessions;

import java.time.ZoneId;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;
import org.treatmentjourney.domain.Recorded;
import org.treatmentjourney.domain.course.Course;
import org.treatmentjourney.domain.course.Moment;
import org.treatmentjourney.domain.journey.event.AppointmentBooked;
import org.treatmentjourney.domain.journey.event.AppointmentCancelled;
import org.treatmentjourney.domain.journey.event.AppointmentEvent;
import org.treatmentjourney.domain.journey.event.AppointmentMoved;
import org.treatmentjourney.domain.journey.event.AppointmentOffered;
import org.treatmentjourney.domain.journey.event.AttendanceRecorded;
import org.treatmentjourney.domain.journey.event.ComprehensiveAssessmentCompleted;
import org.treatmentjourney.domain.journey.event.HandoverAcknowledged;
import org.treatmentjourney.domain.journey.event.InterventionStarted;
import org.treatmentjourney.domain.journey.event.JourneyEvent;
import org.treatmentjourney.domain.journey.event.SessionHeld;
import org.treatmentjourney.domain.journey.event.SessionMissed;
import org.treatmentjourney.domain.journey.event.TriageAssessed;
import org.treatmentjourney.query.view.JourneyRows;
import org.treatmentjourney.query.view.Lists;

/** The meetings of each journey: held, planned, missed. */
@Component
public class SessionsView implements JourneyRows<SessionsState> {

    private final ZoneId zone;

    public SessionsView(ZoneId zone) {
        this.zone = zone;
    }

    @Override
    public String name() {
        return "sessions";
    }

    @Override
    public int revision() {
        return 4;
    }

    @Override
    public Class<SessionsState> state() {
        return SessionsState.class;
    }

    @Override
    public SessionsState begun(UUID journeyId, UUID clientId) {
        return new SessionsState(
                journeyId, clientId, List.of(), List.of(), new TreeMap<>(), List.of(), false, false, Course.BEGUN);
    }

    @Override
    public SessionsState after(SessionsState state, JourneyEvent event, Recorded<?> recorded) {
        SessionsState before = state.course(state.course().after(event, Moment.of(recorded), zone), zone);
        return switch (event) {
            case SessionHeld e ->
                before.sessions(Lists.and(before.sessions(), Session.of(e))).reached(false, true);
            case SessionMissed e -> missed(before, e);
            case HandoverAcknowledged e ->
                before.sessions(Lists.change(
                        before.sessions(),
                        one -> one.sessionId().equals(e.sessionId()),
                        one -> one.acknowledged(recorded.actor())));
            case AppointmentEvent e -> planned(before.appointments(after(before, e)), e, Moment.of(recorded));
            case TriageAssessed ignored -> before.reached(true, false);
            case ComprehensiveAssessmentCompleted ignored -> before.reached(true, false);
            case InterventionStarted ignored -> before.reached(false, true);
            default -> before;
        };
    }

    /** If it had been an appointment, that is over as well. */
    private static SessionsState missed(SessionsState before, SessionMissed e) {
        SessionsState told = before.missed(new MissedSession(e.kind(), e.plannedAt(), e.reason()));
        UUID appointment = e.appointmentId();
        return appointment == null
                ? told
                : told.appointments(change(told, appointment, one -> one.missed(e.reason(), told.reached())));
    }

    private static SessionsState planned(SessionsState state, AppointmentEvent event, Moment moment) {
        return switch (event) {
            case AppointmentOffered e -> state.planned(e.appointmentId(), moment);
            case AppointmentBooked e -> state.planned(e.appointmentId(), moment);
            case AppointmentMoved e -> state.planned(e.appointmentId(), moment);
            case AppointmentCancelled ignored -> state;
            case AttendanceRecorded ignored -> state;
        };
    }

    private static List<Appointment> after(SessionsState before, AppointmentEvent event) {
        return switch (event) {
            case AppointmentOffered e -> change(before, e.appointmentId(), one -> one.offered(e));
            case AppointmentBooked e -> change(before, e.appointmentId(), one -> one.booked(e));
            case AppointmentMoved e -> change(before, e.appointmentId(), one -> one.moved(e));
            case AppointmentCancelled e -> change(before, e.appointmentId(), one -> one.cancelled(e, before.reached()));
            case AttendanceRecorded e -> change(before, e.appointmentId(), one -> one.kept(e, before.reached()));
        };
    }

    private static List<Appointment> change(SessionsState before, UUID id, UnaryOperator<Appointment> change) {
        return Lists.upsert(
                before.appointments(), one -> one.appointmentId().equals(id), () -> Appointment.unknown(id), change);
    }
}
