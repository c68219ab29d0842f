package org.treatmentjourney.query.referral;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.Effective;
import org.treatmentjourney.domain.journey.event.ReferralAccepted;
import org.treatmentjourney.domain.journey.event.ReferralDeclined;
import org.treatmentjourney.domain.journey.value.Criterion;

/**
 * Whether the service took the referral.
 *
 * @param reason the code of a refusal; null if it was taken
 * @param note what was said of it: an explanation where it was turned down
 */
public record Decided(
        boolean taken,
        @Nullable String reason,
        @Nullable Boolean clientTold,
        Effective at,
        String by,
        @Nullable String note,
        @Nullable String signpostedTo,
        List<Criterion> criteria) {

    static Decided of(ReferralAccepted e, String by) {
        return new Decided(
                true,
                null,
                null,
                e.effective(),
                by,
                e.personal().get(ReferralAccepted.Details::note),
                null,
                orNone(e.personal().get(ReferralAccepted.Details::criteria)));
    }

    static Decided of(ReferralDeclined e, String by) {
        return new Decided(
                false,
                e.reason(),
                e.clientTold(),
                e.effective(),
                by,
                e.personal().get(ReferralDeclined.Details::explanation),
                e.personal().get(ReferralDeclined.Details::signpostedTo),
                orNone(e.personal().get(ReferralDeclined.Details::criteria)));
    }

    private static List<Criterion> orNone(@Nullable List<Criterion> criteria) {
        return criteria == null ? List.of() : criteria;
    }
}
