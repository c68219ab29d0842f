package org.treatmentjourney.query.thirdparty;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.treatmentjourney.domain.Recorded;
import org.treatmentjourney.domain.course.MarkedThirdParty;
import org.treatmentjourney.domain.journey.event.JourneyEvent;
import org.treatmentjourney.domain.journey.event.ThirdPartyEvent;
import org.treatmentjourney.query.view.JourneyRows;

/** Which entries of each journey tell about somebody else. */
@Component
public class ThirdPartyView implements JourneyRows<ThirdPartyState> {

    @Override
    public String name() {
        return "third-party";
    }

    @Override
    public int revision() {
        return 1;
    }

    @Override
    public Class<ThirdPartyState> state() {
        return ThirdPartyState.class;
    }

    /** Most journeys have no such entry, and no row. */
    @Override
    public @Nullable UUID row(Recorded<?> recorded) {
        return recorded.event() instanceof ThirdPartyEvent marking ? marking.journeyId() : null;
    }

    @Override
    public ThirdPartyState begun(UUID journeyId, UUID clientId) {
        return new ThirdPartyState(journeyId, clientId, MarkedThirdParty.NONE);
    }

    @Override
    public ThirdPartyState after(ThirdPartyState before, JourneyEvent event, Recorded<?> recorded) {
        return new ThirdPartyState(
                before.journeyId(), before.clientId(), before.marked().after(event));
    }
}
