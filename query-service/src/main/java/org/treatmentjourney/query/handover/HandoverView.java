package org.treatmentjourney.query.handover;

import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.treatmentjourney.domain.Recorded;
import org.treatmentjourney.domain.course.Latest;
import org.treatmentjourney.domain.course.Moment;
import org.treatmentjourney.domain.course.Risks;
import org.treatmentjourney.domain.journey.event.JourneyEvent;
import org.treatmentjourney.domain.journey.event.SessionHeld;
import org.treatmentjourney.domain.journey.event.StageAssessed;
import org.treatmentjourney.domain.journey.value.HandoverNote;
import org.treatmentjourney.query.goals.GoalList;
import org.treatmentjourney.query.view.Column;
import org.treatmentjourney.query.view.View;

/** The handover of each journey. A session without a handover leaves the earlier one standing. */
@Component
public class HandoverView implements View<HandoverState> {

    private final ZoneId zone;

    public HandoverView(ZoneId zone) {
        this.zone = zone;
    }

    @Override
    public String name() {
        return "handover";
    }

    @Override
    public int revision() {
        return 3;
    }

    @Override
    public Class<HandoverState> state() {
        return HandoverState.class;
    }

    @Override
    public @Nullable UUID row(Recorded<?> event) {
        return event.event() instanceof JourneyEvent journey ? journey.journeyId() : null;
    }

    @Override
    public HandoverState fold(@Nullable HandoverState state, Recorded<?> recorded) {
        HandoverState before = state != null
                ? state
                : new HandoverState(
                        recorded.stream(),
                        recorded.event().subject(),
                        null,
                        null,
                        null,
                        null,
                        Risks.NONE,
                        GoalList.NONE);
        if (!(recorded.event() instanceof JourneyEvent event)) {
            return before;
        }
        Moment moment = Moment.of(recorded);
        HandoverNote left =
                event instanceof SessionHeld session ? session.personal().get(SessionHeld.Details::handover) : null;
        return new HandoverState(
                before.journeyId(),
                before.clientId(),
                left == null ? before.note() : left,
                left == null ? before.noteAt() : event.effective(),
                event instanceof SessionHeld session ? session(session) : before.lastSession(),
                event instanceof StageAssessed stage
                        ? Latest.of(before.stage(), stage.stage(), moment, zone)
                        : before.stage(),
                before.risks().after(event, recorded),
                before.goals().after(event));
    }

    @Override
    public List<Column<HandoverState>> columns() {
        return List.of();
    }

    private static HandoverState.LastSession session(SessionHeld e) {
        List<String> workers = e.workers();
        return new HandoverState.LastSession(
                e.sessionId(), e.effective(), e.kind(), e.mode(), workers == null ? List.of() : workers);
    }
}
