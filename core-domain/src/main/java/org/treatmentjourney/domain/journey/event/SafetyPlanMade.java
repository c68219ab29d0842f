package org.treatmentjourney.domain.journey.event;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.Effective;
import org.treatmentjourney.domain.Personal;
import org.treatmentjourney.domain.Sentence;

@Sentence("A safety plan was made with the client.")
public record SafetyPlanMade(
        UUID journeyId, UUID clientId, Effective effective, Personal<SafetyPlanMade.Details> personal)
        implements RiskEvent {

    /** What is sealed. */
    public record Details(
            List<String> warningSigns,
            @Nullable List<String> ownWays,
            @Nullable List<String> people,
            @Nullable List<String> services,
            @Nullable String saferPlaces,
            @Nullable String reasonsToLive) {}
}
