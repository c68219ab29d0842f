package org.treatmentjourney.query.partner;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.Note;
import org.treatmentjourney.domain.Recorded;
import org.treatmentjourney.domain.client.event.PartnerReferralAccepted;
import org.treatmentjourney.domain.client.event.PartnerReferralClosed;
import org.treatmentjourney.domain.client.event.PartnerReferralDeclined;
import org.treatmentjourney.domain.client.event.PartnerReferralEvent;
import org.treatmentjourney.domain.client.event.ReferredToPartner;
import org.treatmentjourney.domain.journey.value.Urgency;
import org.treatmentjourney.query.view.Dated;

/**
 * One referral to another organisation, and what became of it.
 *
 * @param answer what they said who were referred to
 * @param closing how it goes on, as those say who sent it
 */
public record PartnerReferralState(
        UUID referralId,
        UUID clientId,
        UUID grantId,
        String agency,
        String service,
        String reason,
        Urgency urgency,
        Dated<Note> sent,
        @Nullable Answer answer,
        @Nullable Closing closing) {

    /** @param declined the reason; null where they accepted */
    public record Answer(@Nullable String declined, Dated<Note> said) {}

    public record Closing(String outcome, Dated<Note> said) {}

    public boolean isDeclined() {
        return answer != null && answer.declined() != null;
    }

    /** Whether those who sent it still have something to do about it: until it is accepted, or they say how it goes on. */
    public boolean isOpen() {
        return closing == null && (answer == null || isDeclined());
    }

    static PartnerReferralState after(
            @Nullable PartnerReferralState before, PartnerReferralEvent event, Recorded<?> recorded) {
        if (event instanceof ReferredToPartner e) {
            return new PartnerReferralState(
                    e.referralId(),
                    e.clientId(),
                    e.grantId(),
                    e.agency(),
                    e.service(),
                    e.reason(),
                    e.urgency(),
                    Dated.of(recorded, e.personal()),
                    null,
                    null);
        }
        return (before == null ? nothing(event, recorded) : before).on(event, recorded);
    }

    /** What became of something that nobody sent shows nothing, and holds nothing up. */
    private static PartnerReferralState nothing(PartnerReferralEvent event, Recorded<?> recorded) {
        Dated<Note> nothing = new Dated<>(event.effective(), recorded.actor(), null);
        return new PartnerReferralState(
                event.referralId(),
                event.clientId(),
                event.grantId(),
                "",
                "",
                "",
                Urgency.ROUTINE,
                nothing,
                null,
                new Closing("", nothing));
    }

    private PartnerReferralState on(PartnerReferralEvent event, Recorded<?> recorded) {
        return switch (event) {
            case ReferredToPartner ignored -> this;
            case PartnerReferralAccepted e -> with(new Answer(null, Dated.of(recorded, e.personal())), closing);
            case PartnerReferralDeclined e -> with(new Answer(e.reason(), Dated.of(recorded, e.personal())), closing);
            case PartnerReferralClosed e -> with(answer, new Closing(e.outcome(), Dated.of(recorded, e.personal())));
        };
    }

    private PartnerReferralState with(@Nullable Answer said, @Nullable Closing end) {
        return new PartnerReferralState(
                referralId, clientId, grantId, agency, service, reason, urgency, sent, said, end);
    }
}
