package org.treatmentjourney.query.worklist;

import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.treatmentjourney.domain.Recorded;
import org.treatmentjourney.domain.course.Latest;
import org.treatmentjourney.domain.journey.event.JourneyEvent;
import org.treatmentjourney.query.view.Column;
import org.treatmentjourney.query.view.View;

/** The duties of each journey. No due day is stored: a changed setting changes the list at once. */
@Component
public class WorklistView implements View<WorklistState> {

    private final ZoneId zone;

    public WorklistView(ZoneId zone) {
        this.zone = zone;
    }

    @Override
    public String name() {
        return "worklist";
    }

    @Override
    public int revision() {
        return 13;
    }

    @Override
    public Class<WorklistState> state() {
        return WorklistState.class;
    }

    @Override
    public @Nullable UUID row(Recorded<?> event) {
        return event.event() instanceof JourneyEvent journey ? journey.journeyId() : null;
    }

    @Override
    public WorklistState fold(@Nullable WorklistState state, Recorded<?> event) {
        return new WorklistFold(zone).after(state, event);
    }

    @Override
    public List<Column<WorklistState>> columns() {
        return List.of(
                new Column<>("alarms", "jsonb", state -> AlarmJson.write(alarms(state))),
                new Column<>("keyworker", "text", state -> Latest.value(state.keyworker())),
                new Column<>("open", "boolean", state -> !state.course().ended(zone)),
                new Column<>("reviewed_on", "date", state -> state.planning().lastReviewOn(zone)),
                new Column<>("duties", "jsonb", state -> DutyJson.write(new Duties(state, zone).open())));
    }

    private List<Alarm> alarms(WorklistState state) {
        return state.escalations()
                .alarms(new Duties(state, zone).open(), state.risks().urgent(), zone);
    }
}
