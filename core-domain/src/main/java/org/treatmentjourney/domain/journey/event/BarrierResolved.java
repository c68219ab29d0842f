package org.treatmentjourney.domain.journey.event;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.Effective;
import org.treatmentjourney.domain.Personal;
import org.treatmentjourney.domain.Sentence;

@Sentence("A barrier is gone.")
public record BarrierResolved(
        UUID journeyId, UUID clientId, Effective effective, UUID barrierId, Personal<BarrierResolved.Details> personal)
        implements EngagementEvent {

    /** What is sealed. */
    public record Details(@Nullable String whatHelped) {}
}
