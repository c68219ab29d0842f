package org.treatmentjourney.domain.client;

import static java.util.Collections.unmodifiableSortedMap;

import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.client.PartnerReferral.State;
import org.treatmentjourney.domain.client.event.PartnerReferralAccepted;
import org.treatmentjourney.domain.client.event.PartnerReferralClosed;
import org.treatmentjourney.domain.client.event.PartnerReferralDeclined;
import org.treatmentjourney.domain.client.event.PartnerReferralEvent;
import org.treatmentjourney.domain.client.event.ReferredToPartner;

/** All referrals of a person to other organisations, by their ids. */
record PartnerReferrals(SortedMap<UUID, PartnerReferral> all) {

    static final PartnerReferrals NONE = new PartnerReferrals(new TreeMap<>());

    PartnerReferrals after(PartnerReferralEvent event) {
        return switch (event) {
            case ReferredToPartner e ->
                with(e.referralId(), new PartnerReferral(e.grantId(), e.agency(), e.service(), State.SENT));
            case PartnerReferralAccepted e -> now(e.referralId(), State.ACCEPTED);
            case PartnerReferralDeclined e -> now(e.referralId(), State.DECLINED);
            case PartnerReferralClosed e -> now(e.referralId(), State.CLOSED);
        };
    }

    @Nullable
    PartnerReferral find(UUID id) {
        return all.get(id);
    }

    boolean waitsAt(String service) {
        return all.values().stream()
                .anyMatch(one -> one.isOpen() && one.service().equals(service));
    }

    private PartnerReferrals now(UUID id, State state) {
        PartnerReferral known = all.get(id);
        return known == null ? this : with(id, known.now(state));
    }

    private PartnerReferrals with(UUID id, PartnerReferral referral) {
        var more = new TreeMap<>(all);
        more.put(id, referral);
        return new PartnerReferrals(unmodifiableSortedMap(more));
    }
}
