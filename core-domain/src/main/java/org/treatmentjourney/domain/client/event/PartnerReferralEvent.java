package org.treatmentjourney.domain.client.event;

import java.util.UUID;
import org.treatmentjourney.domain.Lasting;

/** A referral to another organisation, and what became of it. It stays: others have read it and acted on it. */
public sealed interface PartnerReferralEvent extends ClientEvent, Lasting
        permits ReferredToPartner, PartnerReferralAccepted, PartnerReferralDeclined, PartnerReferralClosed {

    UUID referralId();

    /** What it goes under. */
    UUID grantId();
}
