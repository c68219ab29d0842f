package org.treatmentjourney.query.partner;

import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.Note;
import org.treatmentjourney.domain.journey.value.Urgency;
import org.treatmentjourney.query.answer.Told;

/**
 * One referral from another organisation, as those see it who were referred to.
 *
 * @param state sent, accepted or declined
 * @param declined the reason, as a code
 */
public record ReferralToUs(
        UUID referralId,
        UUID grantId,
        String service,
        String reason,
        Urgency urgency,
        String state,
        Told<Note> sent,
        @Nullable Told<Note> answered,
        @Nullable String declined) {

    static ReferralToUs of(PartnerReferralState state, ZoneId zone) {
        PartnerReferralState.Answer answer = state.answer();
        return new ReferralToUs(
                state.referralId(),
                state.grantId(),
                state.service(),
                state.reason(),
                state.urgency(),
                answer == null ? "sent" : state.isDeclined() ? "declined" : "accepted",
                Told.of(state.sent(), zone),
                answer == null ? null : Told.of(answer.said(), zone),
                answer == null ? null : answer.declined());
    }
}
