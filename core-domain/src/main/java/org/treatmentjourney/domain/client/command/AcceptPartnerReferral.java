package org.treatmentjourney.domain.client.command;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.FromOutside;
import org.treatmentjourney.domain.Sentence;
import org.treatmentjourney.domain.client.event.PartnerReferralAccepted;
import org.treatmentjourney.domain.shape.Required;
import org.treatmentjourney.domain.shape.Yields;

@Sentence("Accept a referral from another organisation, for the organisation that the client is referred to (R52).")
@Yields({PartnerReferralAccepted.class})
public record AcceptPartnerReferral(
        UUID clientId, @Required UUID referralId, @Nullable String note)
        implements PartnerReferralCommand, FromOutside {}
