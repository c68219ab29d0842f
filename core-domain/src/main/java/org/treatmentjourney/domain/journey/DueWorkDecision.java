package org.treatmentjourney.domain.journey;

import org.treatmentjourney.domain.Personal;
import org.treatmentjourney.domain.RuleViolated;
import org.treatmentjourney.domain.act.Act;
import org.treatmentjourney.domain.journey.command.DeferDueWork;
import org.treatmentjourney.domain.journey.command.DueWorkCommand;
import org.treatmentjourney.domain.journey.event.DueWorkDeferred;
import org.treatmentjourney.domain.journey.event.DueWorkEvent;
import org.treatmentjourney.domain.journey.value.SafetyWork;

/** R46: due work can be put off with a reason and a date; what keeps people safe cannot. */
record DueWorkDecision(Journey journey, Act act) {

    DueWorkEvent on(DueWorkCommand command) {
        return switch (command) {
            case DeferDueWork c -> deferred(c);
        };
    }

    private DueWorkDeferred deferred(DeferDueWork c) {
        if (SafetyWork.is(c.work())) {
            throw new RuleViolated("R46", "duework.safety", "This keeps somebody safe and cannot be put off.");
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
