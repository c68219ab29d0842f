package org.treatmentjourney.query.risks;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.course.Risks;
import org.treatmentjourney.domain.course.Urgent;
import org.treatmentjourney.domain.journey.event.DeathRecorded;
import org.treatmentjourney.domain.journey.event.IncidentRecorded;
import org.treatmentjourney.domain.journey.event.OverdoseRecorded;
import org.treatmentjourney.domain.journey.event.RiskResolved;
import org.treatmentjourney.domain.journey.event.SafeguardingRecorded;
import org.treatmentjourney.domain.journey.event.SafetyPlanMade;
import org.treatmentjourney.domain.journey.value.Level;
import org.treatmentjourney.domain.journey.value.Risk;
import org.treatmentjourney.domain.journey.value.UrgentRisk;
import org.treatmentjourney.query.answer.Redisclosure;
import org.treatmentjourney.query.answer.Shareable;
import org.treatmentjourney.query.answer.Shared;
import org.treatmentjourney.query.answer.Told;
import org.treatmentjourney.query.answer.Versioned;
import org.treatmentjourney.query.projection.Freshness;
import org.treatmentjourney.query.projection.Row;

/**
 * The risks of a client as a history.
 *
 * @param level the highest that is open; it orders work and predicts nothing (R31)
 * @param triaged what the latest triage found
 * @param raised every risk that was raised by itself, also those that have passed
 * @param opioids those that were ever named, in a referral, a triage or an overdose (R23)
 */
public record RiskHistory(
        UUID journeyId,
        UUID clientId,
        @Nullable Level level,
        List<String> highRisk,
        List<Risk> triaged,
        UrgentNow urgent,
        List<Raised> raised,
        @Nullable Told<SafetyPlanMade.Details> safetyPlan,
        List<Told<SafeguardingRecorded.Details>> safeguarding,
        List<Told<OverdoseRecorded.Details>> overdoses,
        List<IncidentTold> incidents,
        @Nullable Told<DeathRecorded.Details> death,
        List<String> opioids,
        long version,
        Freshness freshness,
        @Nullable Redisclosure redisclosure)
        implements Versioned, Shareable<RiskHistory> {

    /** The urgent risks of the latest handover that spoke of any. */
    public record UrgentNow(
            List<UrgentRisk> risks,
            @Nullable UUID sessionId,
            @Nullable LocalDate since,
            @Nullable String acknowledgedBy) {}

    /** A risk with every word on it. */
    public record Raised(
            UUID riskId,
            @Nullable String owner,
            @Nullable LocalDate nextCheckOn,
            List<Told<Risk>> said,
            @Nullable Told<RiskResolved.Details> resolved) {}

    /** An incident. */
    public record IncidentTold(String kind, boolean aroundPrescribing, Told<IncidentRecorded.Details> told) {}

    static RiskHistory of(Row<RisksState> row, ZoneId zone, Freshness freshness) {
        RisksState state = row.state();
        Risks now = state.now();
        List<Risk> triaged = now.triaged();
        return new RiskHistory(
                state.journeyId(),
                state.clientId(),
                now.level(),
                now.highRisk(),
                triaged == null ? List.of() : triaged,
                urgent(now.urgent(), zone),
                state.history().stream().map(one -> raised(one, zone)).toList(),
                Told.orNull(state.safetyPlan(), zone),
                Told.all(state.safeguarding(), zone),
                Told.all(state.overdoses(), zone),
                state.incidents().stream()
                        .map(one -> new IncidentTold(one.kind(), one.aroundPrescribing(), Told.of(one.told(), zone)))
                        .toList(),
                Told.orNull(state.death(), zone),
                state.opioids(),
                row.version(),
                freshness,
                null);
    }

    private static UrgentNow urgent(Urgent urgent, ZoneId zone) {
        return new UrgentNow(
                urgent.named(),
                urgent.session(),
                urgent.since() == null ? null : urgent.since().day(zone),
                urgent.acknowledgedBy());
    }

    private static Raised raised(RiskEntry entry, ZoneId zone) {
        return new Raised(
                entry.riskId(),
                entry.owner(),
                entry.nextCheckOn(),
                Told.all(entry.said(), zone),
                Told.orNull(entry.resolved(), zone));
    }

    @Override
    public RiskHistory within(Shared shared) {
        return new RiskHistory(
                journeyId,
                clientId,
                level,
                highRisk,
                triaged,
                urgent,
                raised,
                safetyPlan,
                safeguarding.stream().map(RiskHistory::withoutOthers).toList(),
                overdoses,
                incidents,
                death == null ? null : new Told<>(death.on(), death.by(), withoutOthers(death.said())),
                opioids,
                version,
                freshness,
                shared.redisclosure());
    }

    /** What is about third persons is left out, as it is of what the client is given. */
    private static Told<SafeguardingRecorded.Details> withoutOthers(Told<SafeguardingRecorded.Details> told) {
        SafeguardingRecorded.Details said = told.said();
        return said == null
                ? told
                : new Told<>(
                        told.on(),
                        told.by(),
                        new SafeguardingRecorded.Details(
                                said.concern(), null, said.safeStorage(), said.toldWhom(), said.toldAt(), null));
    }

    private static DeathRecorded.@Nullable Details withoutOthers(DeathRecorded.@Nullable Details said) {
        return said == null ? null : new DeathRecorded.Details(said.circumstances(), null, said.note());
    }
}
