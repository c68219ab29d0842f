package org.treatmentjourney.domain.client.command;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.Sentence;
import org.treatmentjourney.domain.client.event.PartnerReferralClosed;
import org.treatmentjourney.domain.shape.Coded;
import org.treatmentjourney.domain.shape.Required;
import org.treatmentjourney.domain.shape.Yields;

@Sentence("Say how it goes on with a referral to another organisation that was declined or not answered (R52).")
@Yields({PartnerReferralClosed.class})
public record ClosePartnerReferral(
        UUID clientId,
        @Required UUID referralId,
        @Required @Coded("partner-referral-outcome") String outcome,
        @Nullable String note)
        implements PartnerReferralCommand {}
