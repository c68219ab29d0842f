package org.treatmentjourney.domain.journey.event;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.Effective;
import org.treatmentjourney.domain.Personal;
import org.treatmentjourney.domain.Sentence;
import org.treatmentjourney.domain.journey.value.Criterion;

@Sentence("The service turned the referral down.")
public record ReferralDeclined(
        UUID journeyId,
        UUID clientId,
        Effective effective,
        String reason,
        @Nullable Boolean clientTold,
        Personal<ReferralDeclined.Details> personal)
        implements ReferralEvent {

    /** What is sealed. */
    public record Details(
            String explanation,
            @Nullable List<Criterion> criteria,
            @Nullable String signpostedTo) {}
}
