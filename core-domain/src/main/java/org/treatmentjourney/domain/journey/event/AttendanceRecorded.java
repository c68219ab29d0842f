package org.treatmentjourney.domain.journey.event;

import java.util.UUID;
import org.treatmentjourney.domain.Effective;
import org.treatmentjourney.domain.Note;
import org.treatmentjourney.domain.Personal;
import org.treatmentjourney.domain.Sentence;
import org.treatmentjourney.domain.journey.value.Attendance;

@Sentence("The client came to an appointment, or did not.")
public record AttendanceRecorded(
        UUID journeyId,
        UUID clientId,
        Effective effective,
        UUID appointmentId,
        Attendance attendance,
        Personal<Note> personal)
        implements AppointmentEvent {}
