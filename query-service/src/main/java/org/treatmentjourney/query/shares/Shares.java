package org.treatmentjourney.query.shares;

import java.util.List;
import java.util.UUID;
import org.treatmentjourney.query.partner.PartnerReferral;
import org.treatmentjourney.query.projection.Freshness;
import org.treatmentjourney.query.stays.Notice;

/** What others see of a person, the newest first, where they are referred to, and what others were told that they must know, the first notice first. */
public record Shares(
        UUID clientId, List<Share> items, List<PartnerReferral> referrals, List<Notice> notices, Freshness freshness) {}
