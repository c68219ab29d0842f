package org.treatmentjourney.domain.journey.event;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.Effective;
import org.treatmentjourney.domain.Note;
import org.treatmentjourney.domain.Personal;
import org.treatmentjourney.domain.Sentence;

@Sentence("A worker met the client on the ward.")
public record EngagedAtAdmission(
        UUID journeyId,
        UUID clientId,
        Effective effective,
        UUID stayId,
        String engaged,
        @Nullable String worker,
        Personal<Note> personal)
        implements StayEvent {}
