package org.treatmentjourney.query.outcomes;

import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.treatmentjourney.domain.Recorded;
import org.treatmentjourney.domain.course.Course;
import org.treatmentjourney.domain.course.Moment;
import org.treatmentjourney.domain.course.OutcomeWindows;
import org.treatmentjourney.domain.journey.event.JourneyEvent;
import org.treatmentjourney.domain.journey.event.OutcomesCoordinatorAssigned;
import org.treatmentjourney.domain.journey.event.OutcomesProfileRecorded;
import org.treatmentjourney.domain.journey.event.SymptomScoreRecorded;
import org.treatmentjourney.domain.journey.value.Reason;
import org.treatmentjourney.query.outcomes.OutcomesState.Asked;
import org.treatmentjourney.query.outcomes.OutcomesState.Named;
import org.treatmentjourney.query.outcomes.OutcomesState.Scored;
import org.treatmentjourney.query.view.JourneyRows;
import org.treatmentjourney.query.view.Lists;

/** The outcomes of each journey. */
@Component
public class OutcomesView implements JourneyRows<OutcomesState> {

    private final ZoneId zone;

    public OutcomesView(ZoneId zone) {
        this.zone = zone;
    }

    @Override
    public String name() {
        return "outcomes";
    }

    @Override
    public int revision() {
        return 1;
    }

    @Override
    public Class<OutcomesState> state() {
        return OutcomesState.class;
    }

    @Override
    public OutcomesState begun(UUID journeyId, UUID clientId) {
        return new OutcomesState(journeyId, clientId, OutcomeWindows.NONE, Course.BEGUN, null, List.of(), List.of());
    }

    @Override
    public OutcomesState after(OutcomesState before, JourneyEvent event, Recorded<?> recorded) {
        return new OutcomesState(
                before.journeyId(),
                before.clientId(),
                before.windows().after(event, zone),
                before.course().after(event, Moment.of(recorded), zone),
                event instanceof OutcomesCoordinatorAssigned e ? named(e) : before.coordinator(),
                event instanceof OutcomesProfileRecorded e ? Lists.and(before.profiles(), asked(e)) : before.profiles(),
                event instanceof SymptomScoreRecorded e ? Lists.and(before.scores(), scored(e)) : before.scores());
    }

    private static Named named(OutcomesCoordinatorAssigned e) {
        return new Named(e.coordinator(), e.effective(), e.personal().get(Reason::reason));
    }

    private static Asked asked(OutcomesProfileRecorded e) {
        return new Asked(
                e.outcomesId(), e.stage(), e.effective(), e.personal().get(OutcomesProfileRecorded.Details::answers));
    }

    private static Scored scored(SymptomScoreRecorded e) {
        Integer score = e.personal().get(SymptomScoreRecorded.Details::score);
        return new Scored(e.scale(), e.effective(), said(e, score), score);
    }

    private static Saying said(SymptomScoreRecorded e, @Nullable Integer score) {
        if (e.personal().isErased()) {
            return Saying.ERASED;
        }
        return score == null ? Saying.DECLINED : Saying.NUMBER;
    }
}
