package org.treatmentjourney.query.worklist;

import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.treatmentjourney.domain.Recorded;
import org.treatmentjourney.domain.course.Latest;
import org.treatmentjourney.domain.selfhelp.event.SelfHelpEvent;
import org.treatmentjourney.query.selfhelp.SelfHelpFold;
import org.treatmentjourney.query.selfhelp.SelfHelpState;
import org.treatmentjourney.query.view.Column;
import org.treatmentjourney.query.view.View;

/** The duties of each course of guided self-help. A course is a stream of its own, so its duties have rows of their own. */
@Component
public class SelfHelpWorkView implements View<SelfHelpState> {

    private final ZoneId zone;

    public SelfHelpWorkView(ZoneId zone) {
        this.zone = zone;
    }

    @Override
    public String name() {
        return "self-help-work";
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

    /** The guide is to a course what the keyworker is to a journey, and is asked for in the same words. */
    @Override
    public List<Column<SelfHelpState>> columns() {
        return List.of(
                new Column<>("journey_id", "uuid", SelfHelpState::journeyId),
                new Column<>("keyworker", "text", state -> Latest.value(state.guide())),
                new Column<>("duties", "jsonb", state -> DutyJson.write(new SelfHelpDuties(state, zone).open())));
    }
}
