package org.treatmentjourney.domain.journey.event;

import java.util.UUID;
import org.treatmentjourney.domain.Effective;
import org.treatmentjourney.domain.Note;
import org.treatmentjourney.domain.Personal;
import org.treatmentjourney.domain.Sentence;

@Sentence("Somebody acknowledged a handover.")
public record HandoverAcknowledged(
        UUID journeyId, UUID clientId, Effective effective, UUID sessionId, Personal<Note> personal)
        implements ContactEvent {}
