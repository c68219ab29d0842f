package org.treatmentjourney.domain.journey.command;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.Sentence;
import org.treatmentjourney.domain.journey.event.RiskChanged;
import org.treatmentjourney.domain.journey.value.Level;
import org.treatmentjourney.domain.shape.Coded;
import org.treatmentjourney.domain.shape.PersonId;
import org.treatmentjourney.domain.shape.Required;
import org.treatmentjourney.domain.shape.Yields;

@Sentence("Say how a risk has changed.")
@Yields({RiskChanged.class})
public record ChangeRisk(
        UUID journeyId,
        @Required UUID riskId,
        @PersonId @Nullable String owner,
        @Nullable LocalDate nextCheckOn,
        @Required Level level,
        @Required @Coded("immediacy") String immediacy,
        @Required String formulation,
        @Nullable String safetyPlan,
        @Nullable String protective)
        implements RiskCommand {}
