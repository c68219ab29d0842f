package org.treatmentjourney.domain.selfhelp;

import org.treatmentjourney.domain.IdTaken;
import org.treatmentjourney.domain.Note;
import org.treatmentjourney.domain.Personal;
import org.treatmentjourney.domain.act.Act;
import org.treatmentjourney.domain.act.Past;
import org.treatmentjourney.domain.selfhelp.command.AssignGuide;
import org.treatmentjourney.domain.selfhelp.command.BeginSelfHelp;
import org.treatmentjourney.domain.selfhelp.command.EndingCommand;
import org.treatmentjourney.domain.selfhelp.command.GuidanceCommand;
import org.treatmentjourney.domain.selfhelp.command.IntroduceSelfHelp;
import org.treatmentjourney.domain.selfhelp.command.MarkEnteredInError;
import org.treatmentjourney.domain.selfhelp.command.RecordAccessCode;
import org.treatmentjourney.domain.selfhelp.command.SelfHelpCommand;
import org.treatmentjourney.domain.selfhelp.event.AccessCodeRecorded;
import org.treatmentjourney.domain.selfhelp.event.EntryMarkedInError;
import org.treatmentjourney.domain.selfhelp.event.GuideAssigned;
import org.treatmentjourney.domain.selfhelp.event.SelfHelpEvent;
import org.treatmentjourney.domain.selfhelp.event.SelfHelpIntroduced;
import org.treatmentjourney.domain.selfhelp.value.AccessCode;

/** What a course answers to each command: the event that follows, or the rule that refuses. */
record SelfHelpDecision(SelfHelp course, Act act) {

    SelfHelpEvent on(SelfHelpCommand command) {
        var rules = new SelfHelpRules(course, act);
        Past.require(act);
        if (!(command instanceof MarkEnteredInError) && !(command instanceof BeginSelfHelp)) {
            rules.begun();
        }
        return switch (command) {
            case BeginSelfHelp ignored -> throw new IdTaken("self-help");
            case IntroduceSelfHelp c -> {
                rules.goesOn();
                yield new SelfHelpIntroduced(
                        course.selfHelpId(),
                        course.clientId(),
                        course.journeyId(),
                        act.effective(),
                        c.linkSent(),
                        c.frameExplained(),
                        c.methodExplained(),
                        c.firstSessionAt(),
                        Personal.of(new Note(c.note())));
            }
            case RecordAccessCode c -> {
                rules.goesOn();
                yield new AccessCodeRecorded(
                        course.selfHelpId(),
                        course.clientId(),
                        course.journeyId(),
                        act.effective(),
                        Personal.of(new AccessCode(c.code())));
            }
            case AssignGuide c ->
                new GuideAssigned(
                        course.selfHelpId(), course.clientId(), course.journeyId(), act.effective(), c.guide());
            case GuidanceCommand c -> new GuidanceDecision(course, act, rules).on(c);
            case EndingCommand c -> new EndingDecision(course, act, rules).on(c);
            case MarkEnteredInError c ->
                new EntryMarkedInError(
                        course.selfHelpId(),
                        course.clientId(),
                        course.journeyId(),
                        act.effective(),
                        c.eventId(),
                        c.reason(),
                        c.replacedBy(),
                        Personal.of(new Note(c.note())));
        };
    }
}
