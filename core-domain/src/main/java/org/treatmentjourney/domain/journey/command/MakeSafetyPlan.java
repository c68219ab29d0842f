package org.treatmentjourney.domain.journey.command;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.Sentence;
import org.treatmentjourney.domain.journey.event.SafetyPlanMade;
import org.treatmentjourney.domain.shape.Between;
import org.treatmentjourney.domain.shape.Required;
import org.treatmentjourney.domain.shape.Yields;

@Sentence("Write down what keeps the client safe, made together with them.")
@Yields({SafetyPlanMade.class})
public record MakeSafetyPlan(
        UUID journeyId,
        @Required @Between(min = 1, max = 20) List<String> warningSigns,
        @Nullable List<String> ownWays,
        @Nullable List<String> people,
        @Nullable List<String> services,
        @Nullable String saferPlaces,
        @Nullable String reasonsToLive)
        implements RiskCommand {}
