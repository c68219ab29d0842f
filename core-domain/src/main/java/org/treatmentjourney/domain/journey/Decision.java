package org.treatmentjourney.domain.journey;

import java.util.List;
import java.util.UUID;
import org.treatmentjourney.domain.Effective;
import org.treatmentjourney.domain.IdTaken;
import org.treatmentjourney.domain.Note;
import org.treatmentjourney.domain.Personal;
import org.treatmentjourney.domain.act.Act;
import org.treatmentjourney.domain.act.Past;
import org.treatmentjourney.domain.journey.command.AgreeComprehensiveCarePlan;
import org.treatmentjourney.domain.journey.command.AgreeInitialCarePlan;
import org.treatmentjourney.domain.journey.command.AssessStage;
import org.treatmentjourney.domain.journey.command.AssessTriage;
import org.treatmentjourney.domain.journey.command.AssignKeyworker;
import org.treatmentjourney.domain.journey.command.CompleteComprehensiveAssessment;
import org.treatmentjourney.domain.journey.command.Discharge;
import org.treatmentjourney.domain.journey.command.JourneyCommand;
import org.treatmentjourney.domain.journey.command.MarkEnteredInError;
import org.treatmentjourney.domain.journey.command.RecordChangeOfCircumstances;
import org.treatmentjourney.domain.journey.command.RecordContact;
import org.treatmentjourney.domain.journey.command.RecordGoalProgress;
import org.treatmentjourney.domain.journey.command.RecordMissedSession;
import org.treatmentjourney.domain.journey.command.RecordSession;
import org.treatmentjourney.domain.journey.command.ReferClient;
import org.treatmentjourney.domain.journey.command.ReturnToTreatment;
import org.treatmentjourney.domain.journey.command.ReviewCarePlan;
import org.treatmentjourney.domain.journey.command.ReviseGoal;
import org.treatmentjourney.domain.journey.command.SetGoal;
import org.treatmentjourney.domain.journey.event.CarePlanReviewed;
import org.treatmentjourney.domain.journey.event.CircumstancesChanged;
import org.treatmentjourney.domain.journey.event.ComprehensiveAssessmentCompleted;
import org.treatmentjourney.domain.journey.event.ContactRecorded;
import org.treatmentjourney.domain.journey.event.Discharged;
import org.treatmentjourney.domain.journey.event.EntryMarkedInError;
import org.treatmentjourney.domain.journey.event.JourneyEvent;
import org.treatmentjourney.domain.journey.event.KeyworkerAssigned;
import org.treatmentjourney.domain.journey.event.ReturnedToTreatment;
import org.treatmentjourney.domain.journey.event.SessionMissed;
import org.treatmentjourney.domain.journey.event.StageAssessed;
import org.treatmentjourney.domain.journey.event.TriageAssessed;
import org.treatmentjourney.domain.journey.value.MissedReason;
import org.treatmentjourney.domain.journey.value.Reason;

/** What a journey answers to each command: the events that follow, or the rule that refuses. */
final class Decision {

    private final Journey journey;
    private final Act act;
    private final UUID journeyId;
    private final UUID clientId;
    private final Effective effective;

    Decision(Journey journey, Act act) {
        this.journey = journey;
        this.act = act;
        this.journeyId = journey.journeyId();
        this.clientId = journey.clientId();
        this.effective = act.effective();
    }

    List<JourneyEvent> on(JourneyCommand command) {
        if (!(command instanceof MarkEnteredInError) && !(command instanceof ReferClient)) {
            journey.requireReferred();
        }
        if (!(command instanceof RecordMissedSession)) {
            Past.require(act);
        }
        return switch (command) {
            case ReferClient ignored -> throw new IdTaken("journey");
            case MarkEnteredInError c ->
                List.of(new EntryMarkedInError(
                        journeyId,
                        clientId,
                        effective,
                        c.eventId(),
                        c.reason(),
                        c.replacedBy(),
                        Personal.of(new Note(c.note()))));
            case RecordMissedSession c -> List.of(missed(c));
            case RecordContact c ->
                List.of(new ContactRecorded(
                        journeyId, clientId, effective, c.outcome(), c.channel(), Personal.of(new Note(c.note()))));
            case AssessTriage c -> List.of(triage(c));
            case AgreeInitialCarePlan c -> List.of(new PlanDecision(journey, act).on(c));
            case AgreeComprehensiveCarePlan c -> List.of(new PlanDecision(journey, act).on(c));
            case SetGoal c -> List.of(new GoalDecision(journey, act).on(c));
            case ReviseGoal c -> List.of(new GoalDecision(journey, act).on(c));
            case RecordGoalProgress c -> List.of(new GoalDecision(journey, act).on(c));
            case RecordSession c -> session(c);
            case RecordChangeOfCircumstances c ->
                List.of(new CircumstancesChanged(
                        journeyId, clientId, effective, c.kind(), Personal.of(new Note(c.note()))));
            case CompleteComprehensiveAssessment c ->
                List.of(new ComprehensiveAssessmentCompleted(
                        journeyId,
                        clientId,
                        effective,
                        c.builtOnInitialPlan(),
                        Personal.of(new ComprehensiveAssessmentCompleted.Details(
                                c.domains(), c.dualDiagnosis(), c.arrangedWith(), c.summary()))));
            case ReviewCarePlan c ->
                List.of(new CarePlanReviewed(
                        journeyId,
                        clientId,
                        effective,
                        c.trigger(),
                        c.outcome(),
                        c.nextReviewOn(),
                        c.consentRevisited(),
                        Personal.of(new CarePlanReviewed.Details(c.whyMightDisengage(), c.arrangedWith()))));
            case AssessStage c ->
                List.of(new StageAssessed(
                        journeyId, clientId, effective, c.stage(), Personal.of(new Reason(c.reason()))));
            case AssignKeyworker c ->
                List.of(new KeyworkerAssigned(
                        journeyId, clientId, effective, c.keyworker(), Personal.of(new Reason(c.reason()))));
            case ReturnToTreatment c ->
                List.of(new ReturnedToTreatment(
                        journeyId, clientId, effective, c.source(), Personal.of(new Reason(c.reason()))));
            case Discharge c ->
                List.of(new Discharged(
                        journeyId,
                        clientId,
                        effective,
                        c.exit(),
                        c.reason(),
                        c.lostAt(),
                        c.contactAttempts(),
                        c.naloxone(),
                        c.prescription(),
                        Personal.of(new Discharged.Details(
                                c.clientView(), c.riskCarriedBy(), c.aftercare(), c.wayBack()))));
        };
    }

    /** A meeting that is still to come can be cancelled, and is then cancelled now; nobody can yet have stayed away. */
    private SessionMissed missed(RecordMissedSession c) {
        boolean ahead = effective.isAfter(act.now(), act.zone());
        if (c.reason() == MissedReason.DID_NOT_ATTEND) {
            Past.require(act);
        }
        return new SessionMissed(
                journeyId, clientId, ahead ? Effective.at(act.now()) : effective, c.kind(), c.plannedAt(), c.reason());
    }

    private TriageAssessed triage(AssessTriage c) {
        Referral.lastUse(c.substances(), act);
        return new TriageAssessed(
                journeyId,
                clientId,
                effective,
                c.seriousness(),
                c.urgency(),
                c.recommendedTier(),
                Personal.of(new TriageAssessed.Details(
                        c.substances(),
                        c.injecting(),
                        c.overdoseHistory(),
                        c.dependence(),
                        c.pregnancy(),
                        c.bloodBorneViruses(),
                        c.childrenAtHome(),
                        c.naloxone(),
                        c.risks(),
                        c.strengths(),
                        c.summary())));
    }

    private List<JourneyEvent> session(RecordSession c) {
        journey.requireNewSession(c.sessionId());
        return new SessionRecord(journeyId, clientId, c, act).decide(journey.goals());
    }
}
