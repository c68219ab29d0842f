package org.treatmentjourney.domain.journey.command;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.Sentence;
import org.treatmentjourney.domain.journey.event.BarrierRaised;
import org.treatmentjourney.domain.shape.Coded;
import org.treatmentjourney.domain.shape.Required;
import org.treatmentjourney.domain.shape.Yields;

@Sentence("Record what makes it hard for the client to engage.")
@Yields({BarrierRaised.class})
public record RaiseBarrier(
        UUID journeyId,
        @Required UUID barrierId,
        @Required @Coded("barrier") String kind,
        @Nullable String note) implements EngagementCommand {}
