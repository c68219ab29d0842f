package org.treatmentjourney.domain.journey;

import org.treatmentjourney.domain.Note;
import org.treatmentjourney.domain.Personal;
import org.treatmentjourney.domain.act.Act;
import org.treatmentjourney.domain.journey.command.AssessStage;
import org.treatmentjourney.domain.journey.command.AssessTriage;
import org.treatmentjourney.domain.journey.command.AssessmentCommand;
import org.treatmentjourney.domain.journey.command.CompleteComprehensiveAssessment;
import org.treatmentjourney.domain.journey.command.RecordChangeOfCircumstances;
import org.treatmentjourney.domain.journey.event.CircumstancesChanged;
import org.treatmentjourney.domain.journey.event.ComprehensiveAssessmentCompleted;
import org.treatmentjourney.domain.journey.event.JourneyEvent;
import org.treatmentjourney.domain.journey.event.StageAssessed;
import org.treatmentjourney.domain.journey.event.TriageAssessed;
import org.treatmentjourney.domain.journey.value.Reason;

/** How the client is, as somebody assessed it. */
record AssessmentDecision(Journey journey, Act act) {

    JourneyEvent on(AssessmentCommand command) {
        return switch (command) {
            case AssessTriage c -> triage(c);
            case CompleteComprehensiveAssessment c -> {
                CarePlanRules.carriedOver(c.builtOnInitialPlan(), journey.planned(), act);
                yield new ComprehensiveAssessmentCompleted(
                        journey.journeyId(),
                        journey.clientId(),
                        act.effective(),
                        c.builtOnInitialPlan(),
                        Personal.of(new ComprehensiveAssessmentCompleted.Details(
                                c.domains(), c.dualDiagnosis(), c.arrangedWith(), c.summary())));
            }
            case AssessStage c ->
                new StageAssessed(
                        journey.journeyId(),
                        journey.clientId(),
                        act.effective(),
                        c.stage(),
                        Personal.of(new Reason(c.reason())));
            case RecordChangeOfCircumstances c ->
                new CircumstancesChanged(
                        journey.journeyId(),
                        journey.clientId(),
                        act.effective(),
                        c.kind(),
                        Personal.of(new Note(c.note())));
        };
    }

    private TriageAssessed triage(AssessTriage c) {
        Referral.lastUse(c.substances(), act);
        return new TriageAssessed(
                journey.journeyId(),
                journey.clientId(),
                act.effective(),
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
}
