package org.treatmentjourney.domain.journey.command;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.Sentence;
import org.treatmentjourney.domain.journey.event.RiskRaised;
import org.treatmentjourney.domain.journey.value.Level;
import org.treatmentjourney.domain.shape.Coded;
import org.treatmentjourney.domain.shape.PersonId;
import org.treatmentjourney.domain.shape.Required;
import org.treatmentjourney.domain.shape.Yields;

@Sentence("Raise a risk, with what lies behind it.")
@Yields({RiskRaised.class})
public record RaiseRisk(
        UUID journeyId,
        @Required UUID riskId,
        @PersonId @Nullable String owner,
        @Nullable LocalDate nextCheckOn,
        @Required @Coded("risk-kind") String kind,
        @Required Level level,
        @Required @Coded("immediacy") String immediacy,
        @Required String formulation,
        @Nullable String safetyPlan,
        @Nullable String protective)
        implements RiskCommand {}
