package org.treatmentjourney.domain.journey.command;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.Sentence;
import org.treatmentjourney.domain.journey.event.HandoverAcknowledged;
import org.treatmentjourney.domain.shape.Required;
import org.treatmentjourney.domain.shape.Yields;

@Sentence("Acknowledge the handover of a session.")
@Yields({HandoverAcknowledged.class})
public record AcknowledgeHandover(
        UUID journeyId, @Required UUID sessionId, @Nullable String note) implements ContactCommand {}
