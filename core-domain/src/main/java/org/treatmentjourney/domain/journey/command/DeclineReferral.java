package org.treatmentjourney.domain.journey.command;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.Sentence;
import org.treatmentjourney.domain.journey.event.ReferralDeclined;
import org.treatmentjourney.domain.journey.value.Criterion;
import org.treatmentjourney.domain.shape.Coded;
import org.treatmentjourney.domain.shape.Required;
import org.treatmentjourney.domain.shape.Yields;

@Sentence("Decline a referral and say why (R32).")
@Yields({ReferralDeclined.class})
public record DeclineReferral(
        UUID journeyId,
        @Required @Coded("decline-reason") String reason,
        @Nullable Boolean clientTold,
        @Required String explanation,
        @Nullable List<Criterion> criteria,
        @Nullable String signpostedTo)
        implements ReferralCommand {}
