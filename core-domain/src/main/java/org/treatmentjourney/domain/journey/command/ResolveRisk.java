package org.treatmentjourney.domain.journey.command;

import java.util.UUID;
import org.treatmentjourney.domain.Sentence;
import org.treatmentjourney.domain.journey.event.RiskResolved;
import org.treatmentjourney.domain.shape.Required;
import org.treatmentjourney.domain.shape.Yields;

@Sentence("Say that a risk has passed, and why.")
@Yields({RiskResolved.class})
public record ResolveRisk(
        UUID journeyId, @Required UUID riskId, @Required String reason) implements RiskCommand {}
