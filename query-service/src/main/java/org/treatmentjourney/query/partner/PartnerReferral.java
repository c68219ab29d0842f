package org.treatmentjourney.query.partner;

import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.Note;
import org.treatmentjourney.domain.journey.value.Urgency;
import org.treatmentjourney.query.answer.Told;

/**
 * One referral to another organisation, as those see it who sent it.
 *
 * @param clientId the record that it stands in, of somebody who may have two
 * @param state sent, opened, accepted, declined or closed
 * @param opened when those it was sent to first looked at what it goes under, after it was sent
 * @param answered their words
 * @param declined their reason, as a code
 * @param outcome how it goes on, as a code
 */
public record PartnerReferral(
        UUID clientId,
        UUID referralId,
        UUID grantId,
        String agency,
        String service,
        String reason,
        Urgency urgency,
        String state,
        Told<Note> sent,
        @Nullable Instant opened,
        @Nullable Told<Note> answered,
        @Nullable String declined,
        @Nullable String outcome,
        @Nullable Told<Note> closed) {

    static PartnerReferral of(PartnerReferralState state, @Nullable Instant opened, ZoneId zone) {
        PartnerReferralState.Answer answer = state.answer();
        PartnerReferralState.Closing closing = state.closing();
        return new PartnerReferral(
                state.clientId(),
                state.referralId(),
                state.grantId(),
                state.agency(),
                state.service(),
                state.reason(),
                state.urgency(),
                stands(state, opened),
                Told.of(state.sent(), zone),
                opened,
                answer == null ? null : Told.of(answer.said(), zone),
                answer == null ? null : answer.declined(),
                closing == null ? null : closing.outcome(),
                closing == null ? null : Told.of(closing.said(), zone));
    }

    private static String stands(PartnerReferralState state, @Nullable Instant opened) {
        if (state.closing() != null) {
            return "closed";
        }
        if (state.answer() != null) {
            return state.isDeclined() ? "declined" : "accepted";
        }
        return opened == null ? "sent" : "opened";
    }
}
