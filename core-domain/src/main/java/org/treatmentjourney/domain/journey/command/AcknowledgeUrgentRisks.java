package org.treatmentjourney.domain.journey.command;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.Sentence;
import org.treatmentjourney.domain.journey.event.UrgentRisksAcknowledged;
import org.treatmentjourney.domain.shape.Required;
import org.treatmentjourney.domain.shape.Yields;

@Sentence("Acknowledge the urgent risks that a session named (R43).")
@Yields({UrgentRisksAcknowledged.class})
public record AcknowledgeUrgentRisks(
        UUID journeyId, @Required UUID sessionId, @Nullable String note) implements RiskCommand {}
