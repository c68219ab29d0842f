package org.treatmentjourney.domain.journey.event;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.Effective;
import org.treatmentjourney.domain.Personal;
import org.treatmentjourney.domain.Sentence;
import org.treatmentjourney.domain.shape.ThirdParty;

@Sentence("A relative or friend was involved.")
public record CarerInvolved(
        UUID journeyId,
        UUID clientId,
        Effective effective,
        String mayBeTold,
        @Nullable Boolean ownSupportOffered,
        Personal<CarerInvolved.Details> personal)
        implements EngagementEvent {

    /** What is sealed. */
    public record Details(
            String who,
            @Nullable String relation,
            @ThirdParty @Nullable String note) {}
}
