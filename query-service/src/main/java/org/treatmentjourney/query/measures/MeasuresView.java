package org.treatmentjourney.query.measures;

import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.treatmentjourney.domain.Recorded;
import org.treatmentjourney.domain.course.Course;
import org.treatmentjourney.domain.course.Moment;
import org.treatmentjourney.domain.journey.event.JourneyEvent;
import org.treatmentjourney.query.view.Column;
import org.treatmentjourney.query.view.JourneyRows;

/** What can be counted of each journey, folded from the clear parts of its events alone. */
@Component
public class MeasuresView implements JourneyRows<MeasuresState> {

    private final ZoneId zone;

    public MeasuresView(ZoneId zone) {
        this.zone = zone;
    }

    @Override
    public String name() {
        return "measures";
    }

    @Override
    public int revision() {
        return 2;
    }

    @Override
    public Class<MeasuresState> state() {
        return MeasuresState.class;
    }

    @Override
    public MeasuresState begun(UUID journeyId, UUID clientId) {
        return new MeasuresState(journeyId, clientId, Course.BEGUN, Counted.NOTHING);
    }

    @Override
    public MeasuresState after(MeasuresState before, JourneyEvent event, Recorded<?> recorded) {
        Moment moment = Moment.of(recorded);
        Course course = before.course().after(event, moment, zone);
        boolean again = before.course().ended(zone) && !course.ended(zone);
        return new MeasuresState(
                before.journeyId(), before.clientId(), course, before.counted().after(event, moment.day(zone), again));
    }

    @Override
    public List<Column<MeasuresState>> columns() {
        return List.of(new Column<>("counted", "jsonb", state -> CountedJson.write(state.counted())));
    }
}
