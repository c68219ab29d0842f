package org.treatmentjourney.query.shares;

import java.util.List;
import java.util.UUID;
import org.treatmentjourney.query.partner.PartnerReferral;
import org.treatmentjourney.query.projection.Freshness;
import org.treatmentjourney.query.stays.Notice;

/** What others see of a person, the newest first, where they are referred to, and what others were told that they must know, the first notice first. */
public record Shares(
        UUID clientId, List<Share> items, List<PartnerReferral> referrals, List<Notice> notices, Freshness freshness) {

    /** Whether it goes under what the client was not told of. */
    public boolean untold(PartnerReferral referral) {
        return items.stream()
                .anyMatch(share ->
                        share.grantId().equals(referral.grantId()) && Boolean.FALSE.equals(share.clientTold()));
    }
}
