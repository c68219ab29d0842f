package org.treatmentjourney.domain.course;

import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.journey.event.ClientReferred;
import org.treatmentjourney.domain.journey.event.JourneyEvent;
import org.treatmentjourney.domain.journey.event.ReferralAccepted;
import org.treatmentjourney.domain.journey.event.ReferralDeclined;
import org.treatmentjourney.domain.journey.event.ReferralFeedbackGiven;
import org.treatmentjourney.domain.journey.value.Referrer;

/**
 * What the referrer still waits to hear.
 *
 * @param wanted whether the referrer asked to be told; no longer known once the referral's words have been erased
 * @param decided when the referral was last taken or turned down without the referrer having been told
 */
public record Feedback(boolean wanted, @Nullable Moment decided) {

    public static final Feedback NONE = new Feedback(false, null);

    public Feedback after(JourneyEvent event, Moment moment) {
        return switch (event) {
            case ClientReferred e -> new Feedback(wanted(e.personal().get(ClientReferred.Details::referrer)), null);
            case ReferralAccepted ignored -> new Feedback(wanted, moment);
            case ReferralDeclined ignored -> new Feedback(wanted, moment);
            case ReferralFeedbackGiven ignored -> new Feedback(wanted, null);
            default -> this;
        };
    }

    /** Since when it is owed; null if it is not. */
    public @Nullable Moment owedSince() {
        return wanted ? decided : null;
    }

    private static boolean wanted(@Nullable Referrer referrer) {
        return referrer != null && Boolean.TRUE.equals(referrer.wantsFeedback());
    }
}
