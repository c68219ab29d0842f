package org.treatmentjourney.domain.journey.event;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.Effective;
import org.treatmentjourney.domain.Personal;
import org.treatmentjourney.domain.Sentence;
import org.treatmentjourney.domain.journey.value.Level;

@Sentence("A risk changed.")
public record RiskChanged(
        UUID journeyId,
        UUID clientId,
        Effective effective,
        UUID riskId,
        @Nullable String owner,
        @Nullable LocalDate nextCheckOn,
        Personal<RiskChanged.Details> personal)
        implements RiskEvent {

    /** What is sealed. */
    public record Details(
            Level level,
            String immediacy,
            String formulation,
            @Nullable String safetyPlan,
            @Nullable String protective) {}
}
