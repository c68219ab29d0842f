package org.treatmentjourney.domain.journey;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.Effective;
import org.treatmentjourney.domain.Recorded;
import org.treatmentjourney.domain.Services;
import org.treatmentjourney.domain.Unknown;
import org.treatmentjourney.domain.act.Act;
import org.treatmentjourney.domain.course.MarkedThirdParty;
import org.treatmentjourney.domain.course.Opioids;
import org.treatmentjourney.domain.course.Risks;
import org.treatmentjourney.domain.journey.command.JourneyCommand;
import org.treatmentjourney.domain.journey.command.RecordEnquiry;
import org.treatmentjourney.domain.journey.command.ReferClient;
import org.treatmentjourney.domain.journey.event.BarrierRaised;
import org.treatmentjourney.domain.journey.event.Discharged;
import org.treatmentjourney.domain.journey.event.GoalEvent;
import org.treatmentjourney.domain.journey.event.InitialCarePlanAgreed;
import org.treatmentjourney.domain.journey.event.JourneyEvent;
import org.treatmentjourney.domain.journey.event.OrganisationInformed;
import org.treatmentjourney.domain.journey.event.RiskRaised;
import org.treatmentjourney.domain.journey.event.SessionHeld;
import org.treatmentjourney.domain.settings.value.Limits;

/**
 * What later decisions on a journey need to know of it. There is no status: whatever no rule forbids may happen in any
 * order, and nothing discharges by itself (R19). Each part keeps what it needs of the events and leaves the others.
 *
 * @param opioids whether use of opioids was ever named (R23)
 * @param discharge the last discharge that was not undone (R36)
 * @param planned when the first initial care plan was agreed; null as long as there is none (R16)
 */
public record Journey(
        UUID journeyId,
        UUID clientId,
        Start start,
        Goals goals,
        Ids sessions,
        Appointments appointments,
        Ids raisedRisks,
        Risks risks,
        Interventions interventions,
        Prescribed prescribed,
        Ids barriers,
        Stays stays,
        Ids notices,
        Outcomes outcomes,
        boolean opioids,
        @Nullable UUID discharge,
        Escalations escalations,
        MarkedThirdParty thirdParty,
        @Nullable Effective planned) {

    public static List<JourneyEvent> decide(
            @Nullable Journey journey, JourneyCommand command, Act act, Services services) {
        return decide(journey, command, act, services, Limits.STANDARD);
    }

    /** @param limits what the organisation has set, for which some rules ask (R25) */
    public static List<JourneyEvent> decide(
            @Nullable Journey journey, JourneyCommand command, Act act, Services services, Limits limits) {
        if (journey != null) {
            return new Decision(journey, act, services, limits).on(command);
        }
        return switch (command) {
            case ReferClient c -> List.of(Referral.decide(c, act, services));
            case RecordEnquiry c -> List.of(Referral.enquired(c, act, services));
            default -> throw new Unknown("journey");
        };
    }

    /** An entry may be back-dated to before the referral, so each event stands for itself. */
    public static Journey evolve(@Nullable Journey before, Recorded<JourneyEvent> recorded) {
        JourneyEvent event = recorded.event();
        Journey journey = before != null ? before : begun(event.journeyId(), event.clientId());
        return new Journey(
                journey.journeyId,
                journey.clientId,
                journey.start.after(event),
                event instanceof GoalEvent goal ? journey.goals.after(goal) : journey.goals,
                event instanceof SessionHeld held ? journey.sessions.with(held.sessionId()) : journey.sessions,
                journey.appointments.after(event),
                event instanceof RiskRaised raised ? journey.raisedRisks.with(raised.riskId()) : journey.raisedRisks,
                journey.risks.after(event, recorded),
                journey.interventions.after(event),
                journey.prescribed.after(recorded),
                event instanceof BarrierRaised raised ? journey.barriers.with(raised.barrierId()) : journey.barriers,
                journey.stays.after(event),
                event instanceof OrganisationInformed told ? journey.notices.with(told.noticeId()) : journey.notices,
                journey.outcomes.after(event),
                journey.opioids || Opioids.named(event),
                event instanceof Discharged ? recorded.eventId() : journey.discharge,
                journey.escalations.after(event),
                journey.thirdParty.after(event),
                planned(journey.planned, event));
    }

    private static @Nullable Effective planned(@Nullable Effective before, JourneyEvent event) {
        return event instanceof InitialCarePlanAgreed
                        && (before == null || event.effective().at().isBefore(before.at()))
                ? event.effective()
                : before;
    }

    private static Journey begun(UUID journeyId, UUID clientId) {
        return new Journey(
                journeyId,
                clientId,
                Start.NONE,
                Goals.NONE,
                Ids.of("session"),
                Appointments.NONE,
                Ids.of("risk"),
                Risks.NONE,
                Interventions.NONE,
                Prescribed.NONE,
                Ids.of("barrier"),
                Stays.NONE,
                Ids.of("notice"),
                Outcomes.NONE,
                false,
                null,
                Escalations.NONE,
                MarkedThirdParty.NONE,
                null);
    }

    public String organisation() {
        return start.organisation();
    }
}
