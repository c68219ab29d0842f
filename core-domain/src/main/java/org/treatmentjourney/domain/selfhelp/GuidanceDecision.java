package org.treatmentjourney.domain.selfhelp;

import org.treatmentjourney.domain.Note;
import org.treatmentjourney.domain.Personal;
import org.treatmentjourney.domain.act.Act;
import org.treatmentjourney.domain.act.Past;
import org.treatmentjourney.domain.journey.value.MissedReason;
import org.treatmentjourney.domain.selfhelp.command.FollowUpWorseScores;
import org.treatmentjourney.domain.selfhelp.command.GuidanceCommand;
import org.treatmentjourney.domain.selfhelp.command.RecordCheckIn;
import org.treatmentjourney.domain.selfhelp.command.RecordFirstSession;
import org.treatmentjourney.domain.selfhelp.command.RecordGuidanceCall;
import org.treatmentjourney.domain.selfhelp.command.RecordMissedCall;
import org.treatmentjourney.domain.selfhelp.event.CheckInRecorded;
import org.treatmentjourney.domain.selfhelp.event.FirstSessionHeld;
import org.treatmentjourney.domain.selfhelp.event.GuidanceCallHeld;
import org.treatmentjourney.domain.selfhelp.event.GuidanceCallMissed;
import org.treatmentjourney.domain.selfhelp.event.GuidanceEvent;
import org.treatmentjourney.domain.selfhelp.event.WorseScoresFollowedUp;

/** Meetings, calls and what the client reports between them. */
record GuidanceDecision(SelfHelp course, Act act, SelfHelpRules rules) {

    GuidanceEvent on(GuidanceCommand command) {
        return switch (command) {
            case RecordFirstSession c -> {
                rules.goesOn();
                rules.score(c.score());
                yield new FirstSessionHeld(
                        course.selfHelpId(),
                        course.clientId(),
                        course.journeyId(),
                        act.effective(),
                        c.mode(),
                        c.minutes(),
                        c.formsFilledIn(),
                        c.loginTried(),
                        c.recommendations(),
                        c.expectations(),
                        c.firstCallAt(),
                        Personal.of(new FirstSessionHeld.Details(c.agenda(), c.problem(), c.score(), c.note())));
            }
            case RecordGuidanceCall c -> call(c);
            case RecordMissedCall c -> {
                rules.goesOn();
                missed(c);
                yield new GuidanceCallMissed(
                        course.selfHelpId(),
                        course.clientId(),
                        course.journeyId(),
                        act.effective(),
                        c.plannedAt(),
                        c.reason(),
                        c.nextCallAt(),
                        Personal.of(new Note(c.note())));
            }
            case RecordCheckIn c -> {
                rules.goesOn();
                rules.part(c.part());
                rules.score(c.score());
                yield new CheckInRecorded(
                        course.selfHelpId(),
                        course.clientId(),
                        course.journeyId(),
                        act.effective(),
                        c.part(),
                        Personal.of(new CheckInRecorded.Details(c.score(), c.note())));
            }
            case FollowUpWorseScores c ->
                new WorseScoresFollowedUp(
                        course.selfHelpId(),
                        course.clientId(),
                        course.journeyId(),
                        act.effective(),
                        Personal.of(new WorseScoresFollowedUp.Details(c.done())));
        };
    }

    private GuidanceCallHeld call(RecordGuidanceCall c) {
        rules.goesOn();
        rules.part(c.part());
        rules.part(c.nextPart());
        rules.score(c.score());
        return new GuidanceCallHeld(
                course.selfHelpId(),
                course.clientId(),
                course.journeyId(),
                act.effective(),
                c.minutes(),
                c.exercisesDone(),
                c.part(),
                c.checkedIn(),
                c.nextPart(),
                c.nextCallAt(),
                Personal.of(new GuidanceCallHeld.Details(
                        c.agenda(),
                        c.homework(),
                        c.exercises(),
                        c.obstacles(),
                        c.partSummary(),
                        c.score(),
                        c.feedback(),
                        c.goal(),
                        c.note())));
    }

    /** R34: nobody has stayed away before it was time; a call may be cancelled before. */
    private void missed(RecordMissedCall c) {
        if (c.reason() == MissedReason.DID_NOT_ATTEND) {
            Past.require("plannedAt", c.plannedAt(), act);
        }
    }
}
