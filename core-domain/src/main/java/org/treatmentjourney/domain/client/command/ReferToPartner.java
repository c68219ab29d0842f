package org.treatmentjourney.domain.client.command;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.Sentence;
import org.treatmentjourney.domain.client.event.ReferredToPartner;
import org.treatmentjourney.domain.journey.value.Urgency;
import org.treatmentjourney.domain.shape.Coded;
import org.treatmentjourney.domain.shape.Required;
import org.treatmentjourney.domain.shape.Yields;

@Sentence("Refer the client to a service of another organisation, under what is shared with it (R52).")
@Yields({ReferredToPartner.class})
public record ReferToPartner(
        UUID clientId,
        @Required UUID referralId,
        @Required UUID grantId,
        @Required @Coded(value = "service", open = true) String service,
        @Required @Coded("partner-referral-reason") String reason,
        @Required Urgency urgency,
        @Nullable String note)
        implements PartnerReferralCommand {}
