package org.treatmentjourney.domain.journey.event;

import java.util.UUID;
import org.treatmentjourney.domain.Effective;
import org.treatmentjourney.domain.Note;
import org.treatmentjourney.domain.Personal;
import org.treatmentjourney.domain.Sentence;

@Sentence("An entry was marked as telling about somebody else; it stays, and the client's copies leave it out.")
public record ThirdPartyMarked(
        UUID journeyId, UUID clientId, Effective effective, UUID eventId, Personal<Note> personal)
        implements ThirdPartyEvent {}
