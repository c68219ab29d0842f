package org.treatmentjourney.query.stays;

import java.time.ZoneId;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.treatmentjourney.domain.Recorded;
import org.treatmentjourney.domain.journey.event.DeathRecorded;
import org.treatmentjourney.domain.journey.event.Discharged;
import org.treatmentjourney.domain.journey.event.JourneyEvent;
import org.treatmentjourney.domain.journey.event.NoticeEvent;
import org.treatmentjourney.domain.journey.event.StayEvent;
import org.treatmentjourney.domain.journey.value.Exit;
import org.treatmentjourney.query.view.JourneyRows;

/** The stays of each journey's client, and what others must know. */
@Component
public class StaysView implements JourneyRows<StaysState> {

    private final ZoneId zone;

    public StaysView(ZoneId zone) {
        this.zone = zone;
    }

    @Override
    public String name() {
        return "stays";
    }

    @Override
    public int revision() {
        return 1;
    }

    @Override
    public Class<StaysState> state() {
        return StaysState.class;
    }

    @Override
    public StaysState begun(UUID journeyId, UUID clientId) {
        return StaysState.begun(journeyId, clientId);
    }

    @Override
    public StaysState after(StaysState before, JourneyEvent event, Recorded<?> recorded) {
        boolean died = before.died()
                || event instanceof DeathRecorded
                || event instanceof Discharged e && e.exit() == Exit.DIED;
        StaysState state = before.in(before.exposures().after(event, recorded, zone), died);
        return switch (event) {
            case StayEvent e -> state.after(e, recorded, zone);
            case NoticeEvent e -> state.after(e, recorded, zone);
            default -> state;
        };
    }
}
