package org.treatmentjourney.domain.journey.command;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.Sentence;
import org.treatmentjourney.domain.journey.event.ReferralFeedbackGiven;
import org.treatmentjourney.domain.shape.Coded;
import org.treatmentjourney.domain.shape.Required;
import org.treatmentjourney.domain.shape.Yields;

@Sentence("Tell the referrer what became of the referral.")
@Yields({ReferralFeedbackGiven.class})
public record GiveReferralFeedback(
        UUID journeyId,
        @Required @Coded("contact-channel") String channel,
        @Required String to,
        @Nullable String said) implements ReferralCommand {}
