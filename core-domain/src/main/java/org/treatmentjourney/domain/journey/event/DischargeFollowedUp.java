package org.treatmentjourney.domain.journey.event;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.Effective;
import org.treatmentjourney.domain.Note;
import org.treatmentjourney.domain.Personal;
import org.treatmentjourney.domain.Sentence;
import org.treatmentjourney.domain.journey.value.ContactOutcome;

@Sentence("Somebody followed up after the ward.")
public record DischargeFollowedUp(
        UUID journeyId,
        UUID clientId,
        Effective effective,
        @Nullable UUID stayId,
        ContactOutcome outcome,
        @Nullable String channel,
        @Nullable String worker,
        Personal<Note> personal)
        implements StayEvent {}
