package org.treatmentjourney.domain.journey.event;

import java.util.UUID;
import org.treatmentjourney.domain.Effective;
import org.treatmentjourney.domain.Note;
import org.treatmentjourney.domain.Personal;
import org.treatmentjourney.domain.Sentence;

@Sentence("Something in the client's life changed.")
public record CircumstancesChanged(
        UUID journeyId, UUID clientId, Effective effective, String kind, Personal<Note> personal)
        implements AssessmentEvent {}
