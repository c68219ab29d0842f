package org.treatmentjourney.query.client;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.treatmentjourney.domain.Recorded;
import org.treatmentjourney.domain.client.event.ClientErased;
import org.treatmentjourney.domain.client.event.ClientEvent;
import org.treatmentjourney.domain.client.event.ClientRegistered;
import org.treatmentjourney.query.view.Column;
import org.treatmentjourney.query.view.View;

/** Each person's details. */
@Component
public class ClientView implements View<ClientState> {

    @Override
    public String name() {
        return "client";
    }

    @Override
    public int revision() {
        return 2;
    }

    @Override
    public Class<ClientState> state() {
        return ClientState.class;
    }

    @Override
    public @Nullable UUID row(Recorded<?> event) {
        return event.event() instanceof ClientEvent client ? client.clientId() : null;
    }

    @Override
    public ClientState fold(@Nullable ClientState state, Recorded<?> recorded) {
        if (recorded.event() instanceof ClientRegistered e) {
            return new ClientState(
                    e.clientId(),
                    e.effective(),
                    e.language(),
                    e.interpreter(),
                    e.personal().known().orElse(null),
                    null);
        }
        ClientState known = state != null
                ? state
                : new ClientState(recorded.stream(), recorded.event().effective(), "", null, null, null);
        return recorded.event() instanceof ClientErased e ? known.erasedAt(e.effective()) : known;
    }

    @Override
    public List<Column<ClientState>> columns() {
        return List.of();
    }
}
