package org.treatmentjourney.domain.journey.event;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.Effective;
import org.treatmentjourney.domain.Personal;
import org.treatmentjourney.domain.Sentence;
import org.treatmentjourney.domain.shape.ThirdParty;

@Sentence("The client died.")
public record DeathRecorded(
        UUID journeyId, UUID clientId, Effective effective, Personal<DeathRecorded.Details> personal)
        implements EndingEvent {

    /** What is sealed. */
    public record Details(
            @Nullable String circumstances,
            @ThirdParty @Nullable String toldBy,
            @Nullable String note) {}
}
