package org.treatmentjourney.query.protection;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.treatmentjourney.domain.Recorded;
import org.treatmentjourney.domain.client.event.BreakGlassEvent;
import org.treatmentjourney.domain.client.event.ProtectionEvent;
import org.treatmentjourney.query.view.Column;
import org.treatmentjourney.query.view.View;

/** A row for each person whose record was ever closed to somebody or opened in an emergency; most have none. */
@Component
public class ProtectionView implements View<ProtectionState> {

    @Override
    public String name() {
        return "protection";
    }

    @Override
    public int revision() {
        return 1;
    }

    @Override
    public Class<ProtectionState> state() {
        return ProtectionState.class;
    }

    @Override
    public @Nullable UUID row(Recorded<?> event) {
        return switch (event.event()) {
            case ProtectionEvent protection -> protection.clientId();
            case BreakGlassEvent opened -> opened.clientId();
            default -> null;
        };
    }

    @Override
    public ProtectionState fold(@Nullable ProtectionState state, Recorded<?> event) {
        return ProtectionState.after(state, event);
    }

    /** Ids, times and numbers, for the program that tells the privacy officer. */
    @Override
    public List<Column<ProtectionState>> columns() {
        return List.of(new Column<>("waiting", "jsonb", state -> Waiting.write(state.emergencies())));
    }
}
