package org.treatmentjourney.domain.journey.event;

import java.util.UUID;

/** Meetings that are planned, moved, kept or not. */
public sealed interface AppointmentEvent extends JourneyEvent
        permits AppointmentOffered, AppointmentBooked, AppointmentMoved, AppointmentCancelled, AttendanceRecorded {
    UUID appointmentId();
}
