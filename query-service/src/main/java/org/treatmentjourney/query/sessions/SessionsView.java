package org.treatmentjourney.query.sessions;

import java.time.ZoneId;
import java.util.List;
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
import org.treatmentjourney.domain.journey.value.Meeting;
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
        return 1;
    }

    @Override
    public Class<SessionsState> state() {
        return SessionsState.class;
    }

    @Override
    public SessionsState begun(UUID journeyId, UUID clientId) {
        return new SessionsState(journeyId, clientId, List.of(), List.of(), List.of(), false, false, Course.BEGUN);
    }

    @Override
    public SessionsState after(SessionsState state, JourneyEvent event, Recorded<?> recorded) {
        SessionsState before = state.course(state.course().after(event, Moment.of(recorded), zone), zone);
        return switch (event) {
            case SessionHeld e ->
                before.sessions(Lists.and(before.sessions(), Session.of(e))).reached(false, true);
            case SessionMissed e -> before.missed(new MissedSession(e.kind(), e.plannedAt(), e.reason()));
            case HandoverAcknowledged e ->
                before.sessions(Lists.change(
                        before.sessions(),
                        one -> one.sessionId().equals(e.sessionId()),
                        one -> one.acknowledged(recorded.actor())));
            case AppointmentEvent e -> before.appointments(after(before, e));
            case TriageAssessed ignored -> before.reached(true, false);
            case ComprehensiveAssessmentCompleted ignored -> before.reached(true, false);
            case InterventionStarted ignored -> before.reached(false, true);
            default -> before;
        };
    }

    private static List<Appointment> after(SessionsState before, AppointmentEvent event) {
        List<Appointment> all = before.appointments();
        return switch (event) {
            case AppointmentOffered e -> Lists.and(all, offered(e));
            case AppointmentBooked e -> booked(all, e);
            case AppointmentMoved e -> change(all, e.appointmentId(), one -> one.moved(e));
            case AppointmentCancelled e -> change(all, e.appointmentId(), one -> one.cancelled(e, before.reached()));
            case AttendanceRecorded e -> change(all, e.appointmentId(), one -> one.kept(e, before.reached()));
        };
    }

    private static Appointment offered(AppointmentOffered e) {
        return new Appointment(
                e.appointmentId(),
                e.kind(),
                e.at(),
                e.with(),
                e.personal().get(Meeting::place),
                AppointmentStatus.OFFERED,
                null,
                null);
    }

    /** Whether or not it was offered before: what was booked last holds. */
    private static List<Appointment> booked(List<Appointment> all, AppointmentBooked e) {
        var booked = new Appointment(
                e.appointmentId(),
                e.kind(),
                e.at(),
                e.with(),
                e.personal().get(Meeting::place),
                AppointmentStatus.BOOKED,
                null,
                null);
        return all.stream().anyMatch(one -> one.appointmentId().equals(e.appointmentId()))
                ? change(all, e.appointmentId(), before -> booked)
                : Lists.and(all, booked);
    }

    private static List<Appointment> change(List<Appointment> all, UUID id, UnaryOperator<Appointment> change) {
        return Lists.change(all, one -> one.appointmentId().equals(id), change);
    }
}
