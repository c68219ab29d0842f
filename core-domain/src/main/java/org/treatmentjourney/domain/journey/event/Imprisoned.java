package org.treatmentjourney.domain.journey.event;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.Effective;
import org.treatmentjourney.domain.Personal;
import org.treatmentjourney.domain.Sentence;

@Sentence("The client went to prison, and the work in the community was handed on.")
public record Imprisoned(
        UUID journeyId, UUID clientId, Effective effective, UUID stayId, Personal<Imprisoned.Details> personal)
        implements StayEvent {

    /** What is sealed. */
    public record Details(
            @Nullable String prison,
            @Nullable String handedOnTo,
            @Nullable String note) {}
}
