package org.treatmentjourney.query.risks;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.Recorded;
import org.treatmentjourney.domain.course.Risks;
import org.treatmentjourney.domain.journey.event.DeathRecorded;
import org.treatmentjourney.domain.journey.event.IncidentRecorded;
import org.treatmentjourney.domain.journey.event.OverdoseRecorded;
import org.treatmentjourney.domain.journey.event.SafeguardingRecorded;
import org.treatmentjourney.domain.journey.event.SafetyPlanMade;
import org.treatmentjourney.query.view.Dated;
import org.treatmentjourney.query.view.Lists;

/**
 * Everything about the risks of a client on one journey.
 *
 * @param now what is open
 * @param history every risk that was ever raised, the first one first
 * @param opioids those that were ever named: the danger outlasts the use (R23)
 */
public record RisksState(
        UUID journeyId,
        UUID clientId,
        Risks now,
        List<RiskEntry> history,
        @Nullable Dated<SafetyPlanMade.Details> safetyPlan,
        List<Dated<SafeguardingRecorded.Details>> safeguarding,
        List<Dated<OverdoseRecorded.Details>> overdoses,
        List<Incident> incidents,
        @Nullable Dated<DeathRecorded.Details> death,
        List<String> opioids) {

    RisksState now(Risks changed) {
        return new RisksState(
                journeyId, clientId, changed, history, safetyPlan, safeguarding, overdoses, incidents, death, opioids);
    }

    RisksState history(List<RiskEntry> changed) {
        return new RisksState(
                journeyId, clientId, now, changed, safetyPlan, safeguarding, overdoses, incidents, death, opioids);
    }

    RisksState safetyPlan(Dated<SafetyPlanMade.Details> made) {
        return new RisksState(
                journeyId, clientId, now, history, made, safeguarding, overdoses, incidents, death, opioids);
    }

    RisksState and(SafeguardingRecorded e, Recorded<?> recorded) {
        return new RisksState(
                journeyId,
                clientId,
                now,
                history,
                safetyPlan,
                Lists.and(safeguarding, Dated.of(recorded, e.personal())),
                overdoses,
                incidents,
                death,
                opioids);
    }

    RisksState and(OverdoseRecorded e, Recorded<?> recorded) {
        return new RisksState(
                journeyId,
                clientId,
                now,
                history,
                safetyPlan,
                safeguarding,
                Lists.and(overdoses, Dated.of(recorded, e.personal())),
                incidents,
                death,
                opioids);
    }

    RisksState and(IncidentRecorded e, Recorded<?> recorded) {
        var incident = new Incident(e.kind(), e.aroundPrescribing(), Dated.of(recorded, e.personal()));
        return new RisksState(
                journeyId,
                clientId,
                now,
                history,
                safetyPlan,
                safeguarding,
                overdoses,
                Lists.and(incidents, incident),
                death,
                opioids);
    }

    RisksState died(Dated<DeathRecorded.Details> told) {
        return new RisksState(
                journeyId, clientId, now, history, safetyPlan, safeguarding, overdoses, incidents, told, opioids);
    }

    RisksState opioids(List<String> named) {
        List<String> all =
                Stream.concat(opioids.stream(), named.stream()).distinct().toList();
        return new RisksState(
                journeyId, clientId, now, history, safetyPlan, safeguarding, overdoses, incidents, death, all);
    }
}
