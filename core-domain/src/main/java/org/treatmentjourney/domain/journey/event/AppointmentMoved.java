package org.treatmentjourney.domain.journey.event;

import java.time.Instant;
import java.util.UUID;
import org.treatmentjourney.domain.Effective;
import org.treatmentjourney.domain.Note;
import org.treatmentjourney.domain.Personal;
import org.treatmentjourney.domain.Sentence;

@Sentence("An appointment was moved.")
public record AppointmentMoved(
        UUID journeyId,
        UUID clientId,
        Effective effective,
        UUID appointmentId,
        Instant at,
        String askedBy,
        Personal<Note> personal)
        implements AppointmentEvent {}
