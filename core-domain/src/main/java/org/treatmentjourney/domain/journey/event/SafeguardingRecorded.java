package org.treatmentjourney.domain.journey.event;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.Effective;
import org.treatmentjourney.domain.Personal;
import org.treatmentjourney.domain.Sentence;
import org.treatmentjourney.domain.shape.ThirdParty;

@Sentence("A safeguarding concern was recorded.")
public record SafeguardingRecorded(
        UUID journeyId, UUID clientId, Effective effective, Personal<SafeguardingRecorded.Details> personal)
        implements RiskEvent {

    /** What is sealed. */
    public record Details(
            String concern,
            @ThirdParty @Nullable String childrenInHousehold,
            @Nullable String safeStorage,
            @Nullable String toldWhom,
            @Nullable Instant toldAt,
            @ThirdParty @Nullable String note) {}
}
