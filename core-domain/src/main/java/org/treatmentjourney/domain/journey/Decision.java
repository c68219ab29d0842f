package org.treatmentjourney.domain.journey;

import java.util.List;
import org.treatmentjourney.domain.Note;
import org.treatmentjourney.domain.Personal;
import org.treatmentjourney.domain.act.Act;
import org.treatmentjourney.domain.act.Past;
import org.treatmentjourney.domain.journey.command.AssessmentCommand;
import org.treatmentjourney.domain.journey.command.CarePlanCommand;
import org.treatmentjourney.domain.journey.command.ContactCommand;
import org.treatmentjourney.domain.journey.command.Discharge;
import org.treatmentjourney.domain.journey.command.GoalCommand;
import org.treatmentjourney.domain.journey.command.JourneyCommand;
import org.treatmentjourney.domain.journey.command.MarkEnteredInError;
import org.treatmentjourney.domain.journey.command.RecordMissedSession;
import org.treatmentjourney.domain.journey.command.ReferClient;
import org.treatmentjourney.domain.journey.command.ReferralCommand;
import org.treatmentjourney.domain.journey.event.Discharged;
import org.treatmentjourney.domain.journey.event.EntryMarkedInError;
import org.treatmentjourney.domain.journey.event.JourneyEvent;

/** What a journey answers to each command: the events that follow, or the rule that refuses. */
record Decision(Journey journey, Act act) {

    List<JourneyEvent> on(JourneyCommand command) {
        if (!(command instanceof MarkEnteredInError) && !(command instanceof ReferClient)) {
            journey.requireReferred();
        }
        if (!(command instanceof RecordMissedSession)) {
            Past.require(act);
        }
        return switch (command) {
            case ReferralCommand c -> List.of(new ReferralDecision(journey, act).on(c));
            case ContactCommand c -> new ContactDecision(journey, act).on(c);
            case AssessmentCommand c -> List.of(new AssessmentDecision(journey, act).on(c));
            case CarePlanCommand c -> List.of(new CarePlanDecision(journey, act).on(c));
            case GoalCommand c -> List.of(new GoalDecision(journey, act).on(c));
            case Discharge c -> List.of(discharged(c));
            case MarkEnteredInError c ->
                List.of(new EntryMarkedInError(
                        journey.journeyId(),
                        journey.clientId(),
                        act.effective(),
                        c.eventId(),
                        c.reason(),
                        c.replacedBy(),
                        Personal.of(new Note(c.note()))));
        };
    }

    private Discharged discharged(Discharge c) {
        return new Discharged(
                journey.journeyId(),
                journey.clientId(),
                act.effective(),
                c.exit(),
                c.reason(),
                c.lostAt(),
                c.contactAttempts(),
                c.naloxone(),
                c.prescription(),
                Personal.of(new Discharged.Details(c.clientView(), c.riskCarriedBy(), c.aftercare(), c.wayBack())));
    }
}
