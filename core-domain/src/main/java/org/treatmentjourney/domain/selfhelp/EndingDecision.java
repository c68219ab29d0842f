package org.treatmentjourney.domain.selfhelp;

import org.treatmentjourney.domain.Note;
import org.treatmentjourney.domain.Personal;
import org.treatmentjourney.domain.act.Act;
import org.treatmentjourney.domain.selfhelp.command.BreakOffSelfHelp;
import org.treatmentjourney.domain.selfhelp.command.EndSelfHelp;
import org.treatmentjourney.domain.selfhelp.command.EndingCommand;
import org.treatmentjourney.domain.selfhelp.command.EvaluateSelfHelp;
import org.treatmentjourney.domain.selfhelp.event.EndingEvent;
import org.treatmentjourney.domain.selfhelp.event.SelfHelpBrokenOff;
import org.treatmentjourney.domain.selfhelp.event.SelfHelpEnded;
import org.treatmentjourney.domain.selfhelp.event.SelfHelpEvaluated;

/** How a course ends, and how it was. */
record EndingDecision(SelfHelp course, Act act, SelfHelpRules rules) {

    EndingEvent on(EndingCommand command) {
        return switch (command) {
            case EndSelfHelp c -> {
                rules.notEnded();
                yield new SelfHelpEnded(
                        course.selfHelpId(),
                        course.clientId(),
                        course.journeyId(),
                        act.effective(),
                        Personal.of(new SelfHelpEnded.Details(
                                c.howItWas(), c.learned(), c.goesOnWith(), c.warningSigns(), c.actionPlan())));
            }
            case BreakOffSelfHelp c -> {
                rules.notEnded();
                yield new SelfHelpBrokenOff(
                        course.selfHelpId(),
                        course.clientId(),
                        course.journeyId(),
                        act.effective(),
                        c.reason(),
                        Personal.of(new Note(c.note())));
            }
            case EvaluateSelfHelp c -> {
                rules.over();
                Evaluation.require(c);
                yield new SelfHelpEvaluated(
                        course.selfHelpId(),
                        course.clientId(),
                        course.journeyId(),
                        act.effective(),
                        c.response(),
                        c.completed(),
                        c.change(),
                        Personal.of(new SelfHelpEvaluated.Details(c.whyNot(), c.whyChange(), c.answers())));
            }
        };
    }
}
