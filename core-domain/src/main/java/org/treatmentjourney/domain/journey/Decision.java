package org.treatmentjourney.domain.journey;

import java.util.List;
import org.treatmentjourney.domain.Begins;
import org.treatmentjourney.domain.Note;
import org.treatmentjourney.domain.Personal;
import org.treatmentjourney.domain.Services;
import org.treatmentjourney.domain.act.Act;
import org.treatmentjourney.domain.act.Past;
import org.treatmentjourney.domain.journey.command.AppointmentCommand;
import org.treatmentjourney.domain.journey.command.AssessmentCommand;
import org.treatmentjourney.domain.journey.command.CarePlanCommand;
import org.treatmentjourney.domain.journey.command.ContactCommand;
import org.treatmentjourney.domain.journey.command.DueWorkCommand;
import org.treatmentjourney.domain.journey.command.EndingCommand;
import org.treatmentjourney.domain.journey.command.EngagementCommand;
import org.treatmentjourney.domain.journey.command.GoalCommand;
import org.treatmentjourney.domain.journey.command.HelpCommand;
import org.treatmentjourney.domain.journey.command.InterventionCommand;
import org.treatmentjourney.domain.journey.command.JourneyCommand;
import org.treatmentjourney.domain.journey.command.MarkEnteredInError;
import org.treatmentjourney.domain.journey.command.NoticeCommand;
import org.treatmentjourney.domain.journey.command.OutcomeCommand;
import org.treatmentjourney.domain.journey.command.PrescriptionCommand;
import org.treatmentjourney.domain.journey.command.RecordMissedSession;
import org.treatmentjourney.domain.journey.command.ReferralCommand;
import org.treatmentjourney.domain.journey.command.RiskCommand;
import org.treatmentjourney.domain.journey.command.StayCommand;
import org.treatmentjourney.domain.journey.command.ThirdPartyCommand;
import org.treatmentjourney.domain.journey.event.EntryMarkedInError;
import org.treatmentjourney.domain.journey.event.JourneyEvent;
import org.treatmentjourney.domain.settings.value.Limits;

/** What a journey answers to each command: the events that follow, or the rule that refuses. */
record Decision(Journey journey, Act act, Services services, Limits limits) {

    List<JourneyEvent> on(JourneyCommand command) {
        if (!(command instanceof MarkEnteredInError) && !(command instanceof Begins)) {
            journey.start().require();
        }
        if (!(command instanceof RecordMissedSession)) {
            Past.require(act);
        }
        return switch (command) {
            case ReferralCommand c -> List.of(new ReferralDecision(journey, act, services).on(c));
            case ContactCommand c -> new ContactDecision(journey, act).on(c);
            case AppointmentCommand c -> List.of(new AppointmentDecision(journey, act).on(c));
            case HelpCommand c -> List.of(new HelpDecision(journey, act).on(c));
            case AssessmentCommand c -> List.of(new AssessmentDecision(journey, act).on(c));
            case RiskCommand c -> List.of(new RiskDecision(journey, act).on(c));
            case CarePlanCommand c -> List.of(new CarePlanDecision(journey, act).on(c));
            case GoalCommand c -> List.of(new GoalDecision(journey, act).on(c));
            case InterventionCommand c -> List.of(new InterventionDecision(journey, act).on(c));
            case PrescriptionCommand c -> List.of(new PrescriptionDecision(journey, act, limits).on(c));
            case EngagementCommand c -> List.of(new EngagementDecision(journey, act).on(c));
            case OutcomeCommand c -> List.of(new OutcomeDecision(journey, act).on(c));
            case EndingCommand c -> List.of(new EndingDecision(journey, act).on(c));
            case DueWorkCommand c -> List.of(new DueWorkDecision(journey, act).on(c));
            case StayCommand c -> List.of(new StayDecision(journey, act).on(c));
            case NoticeCommand c -> List.of(new NoticeDecision(journey, act).on(c));
            case ThirdPartyCommand c -> List.of(new ThirdPartyDecision(journey, act).on(c));
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
}
