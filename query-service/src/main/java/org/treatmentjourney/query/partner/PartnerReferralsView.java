package org.treatmentjourney.query.partner;

import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.treatmentjourney.domain.Recorded;
import org.treatmentjourney.domain.client.event.PartnerReferralEvent;
import org.treatmentjourney.query.view.Column;
import org.treatmentjourney.query.view.View;

/** One row for each referral to another organisation; what is still to be done about it in clear, as codes and days. */
@Component
public class PartnerReferralsView implements View<PartnerReferralState> {

    private final ZoneId zone;

    public PartnerReferralsView(ZoneId zone) {
        this.zone = zone;
    }

    @Override
    public String name() {
        return "partner-referrals";
    }

    @Override
    public int revision() {
        return 1;
    }

    @Override
    public Class<PartnerReferralState> state() {
        return PartnerReferralState.class;
    }

    @Override
    public @Nullable UUID row(Recorded<?> recorded) {
        return recorded.event() instanceof PartnerReferralEvent event
                ? row(event.clientId(), event.referralId())
                : null;
    }

    @Override
    public PartnerReferralState fold(@Nullable PartnerReferralState state, Recorded<?> recorded) {
        return recorded.event() instanceof PartnerReferralEvent event
                ? PartnerReferralState.after(state, event, recorded)
                : Objects.requireNonNull(state);
    }

    @Override
    public List<Column<PartnerReferralState>> columns() {
        return List.of(
                new Column<>("open", "boolean", PartnerReferralState::isOpen),
                new Column<>("declined", "boolean", PartnerReferralState::isDeclined),
                new Column<>("since", "date", state -> Waiting.of(state, zone).since()),
                new Column<>(
                        "answer_by", "date", state -> Waiting.of(state, zone).answerBy()));
    }

    /** Ids are chosen by callers, each for one client: another client's may be the same. */
    private static UUID row(UUID client, UUID referral) {
        return UUID.nameUUIDFromBytes((client + "/" + referral).getBytes(StandardCharsets.US_ASCII));
    }
}
