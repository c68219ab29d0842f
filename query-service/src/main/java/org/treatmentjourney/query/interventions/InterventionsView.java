package org.treatmentjourney.query.interventions;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.treatmentjourney.domain.Recorded;
import org.treatmentjourney.domain.journey.event.InterventionEvent;
import org.treatmentjourney.domain.journey.event.JourneyEvent;
import org.treatmentjourney.query.view.JourneyRows;
import org.treatmentjourney.query.view.Lists;

/** The interventions of each journey. */
@Component
public class InterventionsView implements JourneyRows<InterventionsState> {

    @Override
    public String name() {
        return "interventions";
    }

    @Override
    public int revision() {
        return 2;
    }

    @Override
    public Class<InterventionsState> state() {
        return InterventionsState.class;
    }

    @Override
    public InterventionsState begun(UUID journeyId, UUID clientId) {
        return new InterventionsState(journeyId, clientId, List.of());
    }

    @Override
    public InterventionsState after(InterventionsState before, JourneyEvent event, Recorded<?> recorded) {
        return event instanceof InterventionEvent own
                ? new InterventionsState(before.journeyId(), before.clientId(), after(before.interventions(), own))
                : before;
    }

    private static List<Intervention> after(List<Intervention> before, InterventionEvent event) {
        UUID id = event.interventionId();
        return Lists.upsert(
                before,
                one -> one.interventionId().equals(id),
                () -> Intervention.unknown(id),
                one -> one.after(event));
    }
}
