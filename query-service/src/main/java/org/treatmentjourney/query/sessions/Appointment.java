package org.treatmentjourney.query.sessions;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.journey.event.AppointmentCancelled;
import org.treatmentjourney.domain.journey.event.AppointmentMoved;
import org.treatmentjourney.domain.journey.event.AttendanceRecorded;

/**
 * An appointment as it stands.
 *
 * @param lostAt how far the client had come when they did not keep it: before assessment, before treatment or during it
 */
public record Appointment(
        UUID appointmentId,
        String kind,
        Instant at,
        @Nullable String with,
        @Nullable String place,
        AppointmentStatus status,
        @Nullable String askedBy,
        @Nullable String lostAt) {

    Appointment now(AppointmentStatus changed) {
        return new Appointment(appointmentId, kind, at, with, place, changed, askedBy, lostAt);
    }

    Appointment moved(AppointmentMoved e) {
        return new Appointment(appointmentId, kind, e.at(), with, place, AppointmentStatus.MOVED, e.askedBy(), lostAt);
    }

    Appointment cancelled(AppointmentCancelled e, String reached) {
        boolean byClient = e.askedBy().equals("client");
        return new Appointment(
                appointmentId,
                kind,
                at,
                with,
                place,
                AppointmentStatus.CANCELLED,
                e.askedBy(),
                byClient ? reached : null);
    }

    Appointment kept(AttendanceRecorded e, String reached) {
        return switch (e.attendance()) {
            case ATTENDED -> now(AppointmentStatus.ATTENDED);
            case DID_NOT_ATTEND ->
                new Appointment(
                        appointmentId, kind, at, with, place, AppointmentStatus.DID_NOT_ATTEND, askedBy, reached);
        };
    }

    /** R36: what was still planned ends with the journey. */
    Appointment ended() {
        return status.open() ? now(AppointmentStatus.ENDED_WITH_JOURNEY) : this;
    }
}
