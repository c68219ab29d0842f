package org.treatmentjourney.domain.journey;

import org.treatmentjourney.domain.Personal;
import org.treatmentjourney.domain.act.Act;
import org.treatmentjourney.domain.journey.command.AssignOutcomesCoordinator;
import org.treatmentjourney.domain.journey.command.OutcomeCommand;
import org.treatmentjourney.domain.journey.command.RecordOutcomesProfile;
import org.treatmentjourney.domain.journey.command.RecordSymptomScore;
import org.treatmentjourney.domain.journey.event.OutcomeEvent;
import org.treatmentjourney.domain.journey.event.OutcomesCoordinatorAssigned;
import org.treatmentjourney.domain.journey.event.OutcomesProfileRecorded;
import org.treatmentjourney.domain.journey.event.SymptomScoreRecorded;
import org.treatmentjourney.domain.journey.value.Reason;

/** Outcomes: what was asked and answered, and who sees to it. A profile out of its window is recorded all the same. */
record OutcomeDecision(Journey journey, Act act) {

    OutcomeEvent on(OutcomeCommand command) {
        return switch (command) {
            case RecordOutcomesProfile c -> {
                journey.outcomes().profiles().requireNew(c.outcomesId());
                OutcomeRules.answers(c.answers());
                yield new OutcomesProfileRecorded(
                        journey.journeyId(),
                        journey.clientId(),
                        act.effective(),
                        c.outcomesId(),
                        c.stage(),
                        Personal.of(new OutcomesProfileRecorded.Details(c.answers())));
            }
            case RecordSymptomScore c -> {
                OutcomeRules.score(c);
                yield new SymptomScoreRecorded(
                        journey.journeyId(),
                        journey.clientId(),
                        act.effective(),
                        c.scale(),
                        Personal.of(new SymptomScoreRecorded.Details(c.score(), c.declined())));
            }
            case AssignOutcomesCoordinator c -> {
                journey.outcomes().requireOther(c.coordinator());
                yield new OutcomesCoordinatorAssigned(
                        journey.journeyId(),
                        journey.clientId(),
                        act.effective(),
                        c.coordinator(),
                        Personal.of(new Reason(c.reason())));
            }
        };
    }
}
