package org.treatmentjourney.domain.journey;

import org.treatmentjourney.domain.Personal;
import org.treatmentjourney.domain.act.Act;
import org.treatmentjourney.domain.journey.command.GoalCommand;
import org.treatmentjourney.domain.journey.command.RecordGoalProgress;
import org.treatmentjourney.domain.journey.command.ReviseGoal;
import org.treatmentjourney.domain.journey.command.SetGoal;
import org.treatmentjourney.domain.journey.event.GoalEvent;
import org.treatmentjourney.domain.journey.event.GoalProgressRecorded;
import org.treatmentjourney.domain.journey.event.GoalRevised;
import org.treatmentjourney.domain.journey.event.GoalSet;
import org.treatmentjourney.domain.journey.value.GoalWords;

/** Goals are the client's own: they are set, put into new words, and it is told what became of them. */
record GoalDecision(Journey journey, Act act) {

    GoalEvent on(GoalCommand command) {
        return switch (command) {
            case SetGoal c -> set(c);
            case ReviseGoal c -> revised(c);
            case RecordGoalProgress c -> progressed(c);
        };
    }

    private GoalSet set(SetGoal c) {
        journey.goals().requireNew(c.goalId());
        return new GoalSet(
                journey.journeyId(),
                journey.clientId(),
                act.effective(),
                c.goalId(),
                c.change(),
                c.domain(),
                c.horizon(),
                c.targetOn(),
                Personal.of(new GoalWords(c.statement(), c.motivation(), c.confidence())));
    }

    private GoalRevised revised(ReviseGoal c) {
        journey.goals().requireKnown(c.goalId());
        return new GoalRevised(
                journey.journeyId(),
                journey.clientId(),
                act.effective(),
                c.goalId(),
                c.change(),
                c.domain(),
                c.horizon(),
                c.targetOn(),
                Personal.of(new GoalWords(c.statement(), c.motivation(), c.confidence())));
    }

    private GoalProgressRecorded progressed(RecordGoalProgress c) {
        journey.goals().requireKnown(c.goalId());
        return new GoalProgressRecorded(
                journey.journeyId(),
                journey.clientId(),
                act.effective(),
                c.goalId(),
                c.progress(),
                Personal.of(new GoalProgressRecorded.Details(c.wentRight(), c.lesson())));
    }
}
