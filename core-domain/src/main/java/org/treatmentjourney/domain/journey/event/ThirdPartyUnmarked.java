package org.treatmentjourney.domain.journey.event;

import java.util.UUID;
import org.treatmentjourney.domain.Effective;
import org.treatmentjourney.domain.Note;
import org.treatmentjourney.domain.Personal;
import org.treatmentjourney.domain.Sentence;

@Sentence("It was taken back that an entry tells about somebody else.")
public record ThirdPartyUnmarked(
        UUID journeyId, UUID clientId, Effective effective, UUID eventId, Personal<Note> personal)
        implements ThirdPartyEvent {}
