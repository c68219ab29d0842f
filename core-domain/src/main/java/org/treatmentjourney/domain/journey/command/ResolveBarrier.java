package org.treatmentjourney.domain.journey.command;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.Sentence;
import org.treatmentjourney.domain.journey.event.BarrierResolved;
import org.treatmentjourney.domain.shape.Required;
import org.treatmentjourney.domain.shape.Yields;

@Sentence("Record that a barrier is gone, and what helped.")
@Yields({BarrierResolved.class})
public record ResolveBarrier(
        UUID journeyId, @Required UUID barrierId, @Nullable String whatHelped) implements EngagementCommand {}
