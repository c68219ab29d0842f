package org.treatmentjourney.domain.journey;

import org.treatmentjourney.domain.Personal;
import org.treatmentjourney.domain.act.Act;
import org.treatmentjourney.domain.journey.command.AgreeComprehensiveCarePlan;
import org.treatmentjourney.domain.journey.command.AgreeInitialCarePlan;
import org.treatmentjourney.domain.journey.event.ComprehensiveCarePlanAgreed;
import org.treatmentjourney.domain.journey.event.InitialCarePlanAgreed;
import org.treatmentjourney.domain.journey.value.PlanContent;

/** Care plans: what they must say, and the event that follows. */
record PlanDecision(Journey journey, Act act) {

    InitialCarePlanAgreed on(AgreeInitialCarePlan c) {
        CarePlanRules.initial(c.domains(), c.roles(), c.agreement());
        CarePlanRules.reviewAfter(act.effective().day(act.zone()), c.reviewOn());
        return new InitialCarePlanAgreed(
                journey.journeyId(),
                journey.clientId(),
                act.effective(),
                c.reviewOn(),
                c.copy(),
                c.keyworker(),
                Personal.of(new PlanContent(c.domains(), c.roles(), c.agreement())));
    }

    ComprehensiveCarePlanAgreed on(AgreeComprehensiveCarePlan c) {
        CarePlanRules.comprehensive(c.domains(), c.roles(), c.agreement());
        CarePlanRules.reviewAfter(act.effective().day(act.zone()), c.reviewOn());
        return new ComprehensiveCarePlanAgreed(
                journey.journeyId(),
                journey.clientId(),
                act.effective(),
                c.reviewOn(),
                c.copy(),
                c.keyworker(),
                Personal.of(new PlanContent(c.domains(), c.roles(), c.agreement())));
    }
}
