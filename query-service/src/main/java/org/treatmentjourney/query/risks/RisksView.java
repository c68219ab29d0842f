package org.treatmentjourney.query.risks;

import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;
import org.treatmentjourney.domain.Recorded;
import org.treatmentjourney.domain.course.Opioids;
import org.treatmentjourney.domain.course.RaisedRisk;
import org.treatmentjourney.domain.course.Risks;
import org.treatmentjourney.domain.journey.event.DeathRecorded;
import org.treatmentjourney.domain.journey.event.IncidentRecorded;
import org.treatmentjourney.domain.journey.event.JourneyEvent;
import org.treatmentjourney.domain.journey.event.OverdoseRecorded;
import org.treatmentjourney.domain.journey.event.RiskChanged;
import org.treatmentjourney.domain.journey.event.RiskEvent;
import org.treatmentjourney.domain.journey.event.RiskRaised;
import org.treatmentjourney.domain.journey.event.RiskResolved;
import org.treatmentjourney.domain.journey.event.SafeguardingRecorded;
import org.treatmentjourney.domain.journey.event.SafetyPlanMade;
import org.treatmentjourney.domain.journey.event.UrgentRisksAcknowledged;
import org.treatmentjourney.query.view.Dated;
import org.treatmentjourney.query.view.JourneyRows;
import org.treatmentjourney.query.view.Lists;

/** The risks of each journey and what became of them. */
@Component
public class RisksView implements JourneyRows<RisksState> {

    @Override
    public String name() {
        return "risks";
    }

    @Override
    public int revision() {
        return 3;
    }

    @Override
    public Class<RisksState> state() {
        return RisksState.class;
    }

    @Override
    public RisksState begun(UUID journeyId, UUID clientId) {
        return new RisksState(
                journeyId, clientId, Risks.NONE, List.of(), null, List.of(), List.of(), List.of(), null, List.of());
    }

    @Override
    public RisksState after(RisksState before, JourneyEvent event, Recorded<?> recorded) {
        RisksState state = before.now(before.now().after(event, recorded)).opioids(Opioids.in(event));
        return switch (event) {
            case RiskEvent risk -> after(state, risk, recorded);
            case DeathRecorded e -> state.died(Dated.of(recorded, e.personal()));
            default -> state;
        };
    }

    private static RisksState after(RisksState state, RiskEvent event, Recorded<?> recorded) {
        return switch (event) {
            case RiskRaised e -> said(state, e.riskId(), recorded);
            case RiskChanged e -> said(state, e.riskId(), recorded);
            case RiskResolved e -> with(state, e.riskId(), one -> one.resolved(recorded, e));
            case SafetyPlanMade e -> state.safetyPlan(Dated.of(recorded, e.personal()));
            case SafeguardingRecorded e -> state.and(e, recorded);
            case OverdoseRecorded e -> state.and(e, recorded);
            case IncidentRecorded e -> state.and(e, recorded);
            case UrgentRisksAcknowledged ignored -> state;
        };
    }

    private static RisksState said(RisksState state, UUID riskId, Recorded<?> recorded) {
        RaisedRisk now = state.now().raised().stream()
                .filter(one -> one.riskId().equals(riskId))
                .findFirst()
                .orElseThrow();
        return with(state, riskId, one -> one.said(recorded, now));
    }

    private static RisksState with(RisksState state, UUID riskId, UnaryOperator<RiskEntry> change) {
        return state.history(Lists.upsert(
                state.history(), one -> one.riskId().equals(riskId), () -> RiskEntry.unknown(riskId), change));
    }
}
