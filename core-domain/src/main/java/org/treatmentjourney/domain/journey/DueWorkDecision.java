package org.treatmentjourney.domain.journey;

import org.treatmentjourney.domain.Note;
import org.treatmentjourney.domain.Personal;
import org.treatmentjourney.domain.RuleViolated;
import org.treatmentjourney.domain.act.Act;
import org.treatmentjourney.domain.journey.command.AcknowledgeAlarm;
import org.treatmentjourney.domain.journey.command.DeferDueWork;
import org.treatmentjourney.domain.journey.command.DueWorkCommand;
import org.treatmentjourney.domain.journey.command.Escalate;
import org.treatmentjourney.domain.journey.command.RecordEscalationAttempt;
import org.treatmentjourney.domain.journey.event.AlarmAcknowledged;
import org.treatmentjourney.domain.journey.event.DueWorkDeferred;
import org.treatmentjourney.domain.journey.event.DueWorkEvent;
import org.treatmentjourney.domain.journey.event.Escalated;
import org.treatmentjourney.domain.journey.event.EscalationAttempted;
import org.treatmentjourney.domain.journey.value.SafetyWork;

/** R46: due work can be put off with a reason and a date; what keeps people safe cannot, and calls for somebody (R43). */
record DueWorkDecision(Journey journey, Act act) {

    private static final String CONSENT = "consent";
    private static final String PARTNER_REFERRAL = "partner-referral";

    DueWorkEvent on(DueWorkCommand command) {
        return switch (command) {
            case DeferDueWork c -> deferred(c);
            case AcknowledgeAlarm c ->
                new AlarmAcknowledged(
                        journey.journeyId(),
                        journey.clientId(),
                        act.effective(),
                        c.alarm(),
                        Personal.of(new Note(c.note())));
            case Escalate c -> {
                journey.escalations().requireNext(new Escalations.Step(c.work(), c.since(), c.step()));
                yield new Escalated(
                        journey.journeyId(), journey.clientId(), act.effective(), c.work(), c.since(), c.step());
            }
            case RecordEscalationAttempt c -> {
                journey.escalations().requireTaken(new Escalations.Step(c.work(), c.since(), c.step()));
                yield new EscalationAttempted(
                        journey.journeyId(),
                        journey.clientId(),
                        act.effective(),
                        c.work(),
                        c.since(),
                        c.step(),
                        c.way(),
                        c.sent());
            }
        };
    }

    private DueWorkDeferred deferred(DeferDueWork c) {
        if (SafetyWork.is(c.work())) {
            throw new RuleViolated("R46", "duework.safety", "This keeps somebody safe and cannot be put off.");
        }
        if (c.work().equals(CONSENT)) {
            throw new RuleViolated(
                    "R50", "duework.consent", "Consent is asked again after each review and cannot be put off.");
        }
        if (c.work().equals(PARTNER_REFERRAL)) {
            throw new RuleViolated(
                    "R52",
                    "duework.partner-referral",
                    "A referral that nobody answers or takes cannot be put off: say how it goes on.");
        }
        if (!c.until().isAfter(act.today())) {
            throw new RuleViolated("R46", "duework.date-passed", "Put it off until a day that is still to come.");
        }
        return new DueWorkDeferred(
                journey.journeyId(),
                journey.clientId(),
                act.effective(),
                c.work(),
                c.until(),
                Personal.of(new DueWorkDeferred.Details(c.reason())));
    }
}
