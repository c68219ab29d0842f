package org.treatmentjourney.query.staff;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.treatmentjourney.domain.Recorded;
import org.treatmentjourney.domain.staff.event.StaffEvent;
import org.treatmentjourney.query.view.Column;
import org.treatmentjourney.query.view.View;

/** The staff record of each person. */
@Component
public class StaffView implements View<StaffState> {

    @Override
    public String name() {
        return "staff";
    }

    @Override
    public int revision() {
        return 1;
    }

    @Override
    public Class<StaffState> state() {
        return StaffState.class;
    }

    @Override
    public @Nullable UUID row(Recorded<?> event) {
        return event.event() instanceof StaffEvent staff ? staff.staffId() : null;
    }

    @Override
    public StaffState fold(@Nullable StaffState state, Recorded<?> event) {
        return StaffState.after(state, (StaffEvent) event.event(), event);
    }

    @Override
    public List<Column<StaffState>> columns() {
        return List.of(new Column<>("person", "text", state -> state.staffing().person()));
    }
}
