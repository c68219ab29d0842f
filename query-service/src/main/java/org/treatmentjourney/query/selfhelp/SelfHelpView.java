package org.treatmentjourney.query.selfhelp;

import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.treatmentjourney.domain.Recorded;
import org.treatmentjourney.domain.selfhelp.event.SelfHelpEvent;
import org.treatmentjourney.query.view.Column;
import org.treatmentjourney.query.view.View;

/** Each course of guided self-help. */
@Component
public class SelfHelpView implements View<SelfHelpState> {

    private final ZoneId zone;

    public SelfHelpView(ZoneId zone) {
        this.zone = zone;
    }

    @Override
    public String name() {
        return "self-help";
    }

    @Override
    public int revision() {
        return 1;
    }

    @Override
    public Class<SelfHelpState> state() {
        return SelfHelpState.class;
    }

    @Override
    public @Nullable UUID row(Recorded<?> event) {
        return event.event() instanceof SelfHelpEvent course ? course.selfHelpId() : null;
    }

    @Override
    public SelfHelpState fold(@Nullable SelfHelpState state, Recorded<?> event) {
        return new SelfHelpFold(zone).after(state, event);
    }

    @Override
    public List<Column<SelfHelpState>> columns() {
        return List.of(new Column<>("journey_id", "uuid", SelfHelpState::journeyId));
    }
}
