package org.treatmentjourney.domain.journey.event;

import java.time.LocalDate;
import java.util.UUID;
import org.treatmentjourney.domain.Effective;
import org.treatmentjourney.domain.Note;
import org.treatmentjourney.domain.Personal;
import org.treatmentjourney.domain.Sentence;

@Sentence("A day was set on which the client is to leave the ward.")
public record WardDischargePlanned(
        UUID journeyId, UUID clientId, Effective effective, UUID stayId, LocalDate dischargeOn, Personal<Note> personal)
        implements StayEvent {}
