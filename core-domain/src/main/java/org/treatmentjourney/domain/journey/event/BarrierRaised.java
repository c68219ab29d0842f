package org.treatmentjourney.domain.journey.event;

import java.util.UUID;
import org.treatmentjourney.domain.Effective;
import org.treatmentjourney.domain.Note;
import org.treatmentjourney.domain.Personal;
import org.treatmentjourney.domain.Sentence;

@Sentence("Something makes it hard for the client to engage.")
public record BarrierRaised(
        UUID journeyId, UUID clientId, Effective effective, UUID barrierId, String kind, Personal<Note> personal)
        implements EngagementEvent {}
