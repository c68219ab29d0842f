package org.treatmentjourney.domain.journey.event;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.Effective;
import org.treatmentjourney.domain.Personal;
import org.treatmentjourney.domain.Sentence;
import org.treatmentjourney.domain.journey.value.Criterion;

@Sentence("The service took the referral.")
public record ReferralAccepted(
        UUID journeyId, UUID clientId, Effective effective, Personal<ReferralAccepted.Details> personal)
        implements ReferralEvent {

    /** What is sealed. */
    public record Details(
            @Nullable List<Criterion> criteria, @Nullable String note) {}
}
