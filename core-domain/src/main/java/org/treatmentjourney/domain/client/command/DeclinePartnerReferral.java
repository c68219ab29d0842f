package org.treatmentjourney.domain.client.command;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.FromOutside;
import org.treatmentjourney.domain.Sentence;
import org.treatmentjourney.domain.client.event.PartnerReferralDeclined;
import org.treatmentjourney.domain.shape.Coded;
import org.treatmentjourney.domain.shape.Required;
import org.treatmentjourney.domain.shape.Yields;

@Sentence(
        "Decline a referral from another organisation and say why, for the organisation that the client is referred to (R52).")
@Yields({PartnerReferralDeclined.class})
public record DeclinePartnerReferral(
        UUID clientId,
        @Required UUID referralId,
        @Required @Coded("decline-reason") String reason,
        @Nullable String note)
        implements PartnerReferralCommand, FromOutside {}
