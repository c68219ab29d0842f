package org.treatmentjourney.query.stages;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.treatmentjourney.domain.Recorded;
import org.treatmentjourney.domain.journey.event.JourneyEvent;
import org.treatmentjourney.domain.journey.event.StageAssessed;
import org.treatmentjourney.query.view.Dated;
import org.treatmentjourney.query.view.JourneyRows;
import org.treatmentjourney.query.view.Lists;

/** The stages of each journey. */
@Component
public class StagesView implements JourneyRows<StagesState> {

    @Override
    public String name() {
        return "stages";
    }

    @Override
    public int revision() {
        return 1;
    }

    @Override
    public Class<StagesState> state() {
        return StagesState.class;
    }

    @Override
    public StagesState begun(UUID journeyId, UUID clientId) {
        return new StagesState(journeyId, clientId, List.of());
    }

    @Override
    public StagesState after(StagesState before, JourneyEvent event, Recorded<?> recorded) {
        return event instanceof StageAssessed e
                ? new StagesState(
                        before.journeyId(),
                        before.clientId(),
                        Lists.and(before.entries(), new StagesState.Entry(e.stage(), Dated.of(recorded, e.personal()))))
                : before;
    }
}
