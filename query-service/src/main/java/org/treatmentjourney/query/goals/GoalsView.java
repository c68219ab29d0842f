package org.treatmentjourney.query.goals;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.treatmentjourney.domain.Recorded;
import org.treatmentjourney.domain.journey.event.JourneyEvent;
import org.treatmentjourney.query.view.Column;
import org.treatmentjourney.query.view.View;

/** The goals of each journey. */
@Component
public class GoalsView implements View<GoalsState> {

    @Override
    public String name() {
        return "goals";
    }

    @Override
    public int revision() {
        return 1;
    }

    @Override
    public Class<GoalsState> state() {
        return GoalsState.class;
    }

    @Override
    public @Nullable UUID row(Recorded<?> event) {
        return event.event() instanceof JourneyEvent journey ? journey.journeyId() : null;
    }

    @Override
    public GoalsState fold(@Nullable GoalsState state, Recorded<?> event) {
        GoalList before = state == null ? GoalList.NONE : state.list();
        GoalList after = event.event() instanceof JourneyEvent journey ? before.after(journey) : before;
        return new GoalsState(event.stream(), event.event().subject(), after);
    }

    @Override
    public List<Column<GoalsState>> columns() {
        return List.of();
    }
}
