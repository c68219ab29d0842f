package org.treatmentjourney.query.referral;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.query.projection.Freshness;

/** Referrals that were turned down between two days, both counted, by service and reason. */
public record DeclinedReferrals(
        LocalDate from, LocalDate to, long total, List<DeclinedReferrals.Line> items, Freshness freshness) {

    /** So many, of one service and for one reason. */
    public record Line(@Nullable String service, String reason, long count) {}
}
