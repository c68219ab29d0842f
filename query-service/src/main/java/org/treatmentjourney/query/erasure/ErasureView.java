package org.treatmentjourney.query.erasure;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.treatmentjourney.domain.Recorded;
import org.treatmentjourney.domain.client.event.ErasureEvent;
import org.treatmentjourney.query.view.Column;
import org.treatmentjourney.query.view.View;

/** What was said of the erasure of each record of which anything was. */
@Component
public class ErasureView implements View<ErasureState> {

    @Override
    public String name() {
        return "erasure";
    }

    @Override
    public int revision() {
        return 1;
    }

    @Override
    public Class<ErasureState> state() {
        return ErasureState.class;
    }

    @Override
    public @Nullable UUID row(Recorded<?> event) {
        return event.event() instanceof ErasureEvent erasure ? erasure.clientId() : null;
    }

    @Override
    public ErasureState fold(@Nullable ErasureState state, Recorded<?> recorded) {
        ErasureState before = state == null ? ErasureState.none(recorded.stream()) : state;
        return recorded.event() instanceof ErasureEvent event ? before.after(event, recorded) : before;
    }

    @Override
    public List<Column<ErasureState>> columns() {
        return List.of(
                new Column<>("requested", "boolean", state -> state.requested() != null),
                new Column<>("held", "boolean", state -> state.held() != null),
                new Column<>("erased", "boolean", state -> state.erased() != null));
    }
}
