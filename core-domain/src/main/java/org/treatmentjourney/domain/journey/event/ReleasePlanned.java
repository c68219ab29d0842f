package org.treatmentjourney.domain.journey.event;

import java.time.LocalDate;
import java.util.UUID;
import org.treatmentjourney.domain.Effective;
import org.treatmentjourney.domain.Note;
import org.treatmentjourney.domain.Personal;
import org.treatmentjourney.domain.Sentence;

@Sentence("A day was set on which the client is to be released.")
public record ReleasePlanned(
        UUID journeyId, UUID clientId, Effective effective, UUID stayId, LocalDate releaseOn, Personal<Note> personal)
        implements StayEvent {}
