package org.treatmentjourney.query.sessions;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.journey.event.AppointmentBooked;
import org.treatmentjourney.domain.journey.event.AppointmentCancelled;
import org.treatmentjourney.domain.journey.event.AppointmentMoved;
import org.treatmentjourney.domain.journey.event.AppointmentOffered;
import org.treatmentjourney.domain.journey.event.AttendanceRecorded;
import org.treatmentjourney.domain.journey.value.Meeting;
import org.treatmentjourney.domain.journey.value.MissedReason;

/**
 * An appointment as it stands.
 *
 * @param kind null as long as all that is known of it is what became of it
 * @param lostAt how far the client had come when they did not keep it: before assessment, before treatment or during it
 */
public record Appointment(
        UUID appointmentId,
        @Nullable String kind,
        @Nullable Instant at,
        @Nullable String with,
        @Nullable String place,
        AppointmentStatus status,
        @Nullable String askedBy,
        @Nullable String lostAt) {

    static Appointment unknown(UUID appointmentId) {
        return new Appointment(appointmentId, null, null, null, null, AppointmentStatus.OFFERED, null, null);
    }

    boolean planned() {
        return kind != null;
    }

    /** An offer says no more of one that is booked already. */
    Appointment offered(AppointmentOffered e) {
        return planned() ? this : first(e.kind(), e.at(), e.with(), e.personal().get(Meeting::place));
    }

    /** Whether or not it was offered before: what was booked last holds. */
    Appointment booked(AppointmentBooked e) {
        String where = e.personal().get(Meeting::place);
        return planned() || isNew()
                ? new Appointment(
                        appointmentId, e.kind(), e.at(), e.with(), where, AppointmentStatus.BOOKED, null, null)
                : first(e.kind(), e.at(), e.with(), where);
    }

    Appointment moved(AppointmentMoved e) {
        return new Appointment(appointmentId, kind, e.at(), with, place, AppointmentStatus.MOVED, e.askedBy(), lostAt);
    }

    Appointment cancelled(AppointmentCancelled e, String reached) {
        boolean byClient = e.askedBy().equals("client");
        return over(AppointmentStatus.CANCELLED, e.askedBy(), byClient ? reached : null);
    }

    Appointment missed(MissedReason reason, String reached) {
        return switch (reason) {
            case DID_NOT_ATTEND -> over(AppointmentStatus.DID_NOT_ATTEND, askedBy, reached);
            case CANCELLED_BY_CLIENT -> over(AppointmentStatus.CANCELLED, "client", reached);
            case CANCELLED_BY_SERVICE -> over(AppointmentStatus.CANCELLED, "service", null);
        };
    }

    Appointment kept(AttendanceRecorded e, String reached) {
        return switch (e.attendance()) {
            case ATTENDED -> now(AppointmentStatus.ATTENDED);
            case DID_NOT_ATTEND -> over(AppointmentStatus.DID_NOT_ATTEND, askedBy, reached);
        };
    }

    /** R36: what was still planned ends with the journey. */
    Appointment ended() {
        return status.open() ? now(AppointmentStatus.ENDED_WITH_JOURNEY) : this;
    }

    private boolean isNew() {
        return at == null && status == AppointmentStatus.OFFERED;
    }

    /** What was already told of it with an earlier date stands. */
    private Appointment first(String what, Instant when, @Nullable String who, @Nullable String where) {
        return new Appointment(appointmentId, what, at == null ? when : at, who, where, status, askedBy, lostAt);
    }

    private Appointment over(AppointmentStatus how, @Nullable String by, @Nullable String lost) {
        return new Appointment(appointmentId, kind, at, with, place, how, by, lost);
    }

    private Appointment now(AppointmentStatus changed) {
        return new Appointment(appointmentId, kind, at, with, place, changed, askedBy, lostAt);
    }
}
