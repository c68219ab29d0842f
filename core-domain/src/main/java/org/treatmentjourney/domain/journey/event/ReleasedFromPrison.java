package org.treatmentjourney.domain.journey.event;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.Effective;
import org.treatmentjourney.domain.Personal;
import org.treatmentjourney.domain.Sentence;

@Sentence("The client was released from prison.")
public record ReleasedFromPrison(
        UUID journeyId,
        UUID clientId,
        Effective effective,
        UUID stayId,
        @Nullable String naloxone,
        @Nullable String prescription,
        Personal<ReleasedFromPrison.Details> personal)
        implements StayEvent {

    /** What is sealed. */
    public record Details(
            @Nullable String prescriptionWith, @Nullable String note) {}
}
