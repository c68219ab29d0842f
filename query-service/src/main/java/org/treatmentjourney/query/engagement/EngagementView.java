package org.treatmentjourney.query.engagement;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.treatmentjourney.domain.Recorded;
import org.treatmentjourney.domain.journey.event.EngagementEvent;
import org.treatmentjourney.domain.journey.event.HelpEvent;
import org.treatmentjourney.domain.journey.event.JourneyEvent;
import org.treatmentjourney.query.view.JourneyRows;
import org.treatmentjourney.query.view.Lists;

/** The engagement of each journey's client. */
@Component
public class EngagementView implements JourneyRows<EngagementState> {

    @Override
    public String name() {
        return "engagement";
    }

    @Override
    public int revision() {
        return 2;
    }

    @Override
    public Class<EngagementState> state() {
        return EngagementState.class;
    }

    @Override
    public EngagementState begun(UUID journeyId, UUID clientId) {
        return EngagementState.begun(journeyId, clientId);
    }

    @Override
    public EngagementState after(EngagementState before, JourneyEvent event, Recorded<?> recorded) {
        return switch (event) {
            case EngagementEvent e -> before.after(e, recorded);
            case HelpEvent e -> before.help(Lists.and(before.help(), Help.of(e, recorded)));
            default -> before;
        };
    }
}
