package org.treatmentjourney.domain.journey.event;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.Effective;
import org.treatmentjourney.domain.Personal;
import org.treatmentjourney.domain.Sentence;

@Sentence("The referrer was told what became of the referral.")
public record ReferralFeedbackGiven(
        UUID journeyId,
        UUID clientId,
        Effective effective,
        String channel,
        Personal<ReferralFeedbackGiven.Details> personal)
        implements ReferralEvent {

    /** What is sealed. */
    public record Details(String to, @Nullable String said) {}
}
