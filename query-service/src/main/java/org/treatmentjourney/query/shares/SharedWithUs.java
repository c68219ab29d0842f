package org.treatmentjourney.query.shares;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.query.answer.Redisclosure;
import org.treatmentjourney.query.partner.ReferralToUs;
import org.treatmentjourney.query.projection.Freshness;

/**
 * What other organisations let us see now, whatever ends first coming first. A page is shorter where something has just
 * been taken back.
 */
public record SharedWithUs(
        List<SharedWithUs.Item> items, @Nullable String cursor, Freshness freshness) {

    /**
     * One person.
     *
     * @param name what they are called; null unless who they are is shared as well
     * @param journeyIds by which what is shared is asked for; none where nothing of them is
     * @param classes the kinds of things that are shared
     * @param referrals those to us that go under what is shared, the newest first
     * @param acknowledged whether each of what it rests on has been acknowledged
     */
    public record Item(
            UUID clientId,
            @Nullable String name,
            String owner,
            List<UUID> journeyIds,
            List<String> classes,
            List<ReferralToUs> referrals,
            LocalDate until,
            boolean acknowledged,
            Redisclosure redisclosure) {

        /** Whether one of the referrals is not answered yet. */
        public boolean awaitsAnswer() {
            return referrals.stream().anyMatch(referral -> referral.state().equals("sent"));
        }
    }
}
