package org.treatmentjourney.domain.journey.command;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.Sentence;
import org.treatmentjourney.domain.journey.event.CarerInvolved;
import org.treatmentjourney.domain.shape.Coded;
import org.treatmentjourney.domain.shape.Required;
import org.treatmentjourney.domain.shape.Yields;

@Sentence("Record a relative or friend, and what they may be told.")
@Yields({CarerInvolved.class})
public record InvolveCarer(
        UUID journeyId,
        @Required @Coded("may-be-told") String mayBeTold,
        @Nullable Boolean ownSupportOffered,
        @Required String who,
        @Nullable String relation,
        @Nullable String note)
        implements EngagementCommand {}
