package org.treatmentjourney.domain.journey.event;

import java.util.UUID;
import org.treatmentjourney.domain.Effective;
import org.treatmentjourney.domain.Note;
import org.treatmentjourney.domain.Personal;
import org.treatmentjourney.domain.Sentence;

@Sentence("Somebody has an alarm in hand.")
public record AlarmAcknowledged(
        UUID journeyId, UUID clientId, Effective effective, String alarm, Personal<Note> personal)
        implements DueWorkEvent {}
