package org.treatmentjourney.query.shares;

import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.treatmentjourney.domain.Recorded;
import org.treatmentjourney.domain.client.event.ConsentGiven;
import org.treatmentjourney.domain.client.event.ConsentRevisited;
import org.treatmentjourney.domain.client.event.ConsentWithdrawn;
import org.treatmentjourney.domain.client.event.ShareAcknowledged;
import org.treatmentjourney.domain.client.event.ShareEnded;
import org.treatmentjourney.domain.client.event.SharedWithoutConsent;
import org.treatmentjourney.domain.client.event.SharingEvent;
import org.treatmentjourney.query.view.Column;
import org.treatmentjourney.query.view.View;

/** One row for each consent, and for each decision to share without one. It tells what there is, never what holds now. */
@Component
public class SharesView implements View<ShareState> {

    private final ZoneId zone;

    public SharesView(ZoneId zone) {
        this.zone = zone;
    }

    @Override
    public String name() {
        return "shares";
    }

    @Override
    public int revision() {
        return 1;
    }

    @Override
    public Class<ShareState> state() {
        return ShareState.class;
    }

    @Override
    public @Nullable UUID row(Recorded<?> recorded) {
        return recorded.event() instanceof SharingEvent event ? row(event.clientId(), grant(event)) : null;
    }

    @Override
    public ShareState fold(@Nullable ShareState state, Recorded<?> recorded) {
        return recorded.event() instanceof SharingEvent event
                ? ShareState.after(state, event, recorded)
                : Objects.requireNonNull(state);
    }

    @Override
    public List<Column<ShareState>> columns() {
        return List.of(
                new Column<>("agency", "text", ShareState::agency),
                new Column<>("until", "date", ShareState::until),
                new Column<>("asks", "boolean", ShareState::asks),
                new Column<>("asked_on", "date", state -> state.askedOn(zone)));
    }

    /** Ids of grants are chosen by callers, each for one client: another client's may be the same. */
    private static UUID row(UUID client, UUID grant) {
        return UUID.nameUUIDFromBytes((client + "/" + grant).getBytes(StandardCharsets.US_ASCII));
    }

    private static UUID grant(SharingEvent event) {
        return switch (event) {
            case ConsentGiven e -> e.consentId();
            case ConsentWithdrawn e -> e.consentId();
            case ConsentRevisited e -> e.consentId();
            case SharedWithoutConsent e -> e.shareId();
            case ShareEnded e -> e.shareId();
            case ShareAcknowledged e -> e.grantId();
        };
    }
}
