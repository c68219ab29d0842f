package org.treatmentjourney.domain.journey.event;

import java.util.UUID;
import org.treatmentjourney.domain.Effective;
import org.treatmentjourney.domain.Note;
import org.treatmentjourney.domain.Personal;
import org.treatmentjourney.domain.Sentence;
import org.treatmentjourney.domain.journey.value.ContactOutcome;

@Sentence("Somebody tried to reach the client, with or without success.")
public record ContactRecorded(
        UUID journeyId,
        UUID clientId,
        Effective effective,
        ContactOutcome outcome,
        String channel,
        Personal<Note> personal)
        implements ContactEvent {}
