package org.treatmentjourney.domain.journey;

import org.treatmentjourney.domain.Personal;
import org.treatmentjourney.domain.act.Act;
import org.treatmentjourney.domain.journey.command.AgreeComprehensiveCarePlan;
import org.treatmentjourney.domain.journey.command.AgreeInitialCarePlan;
import org.treatmentjourney.domain.journey.command.AssignKeyworker;
import org.treatmentjourney.domain.journey.command.CarePlanCommand;
import org.treatmentjourney.domain.journey.command.GiveCarePlanCopy;
import org.treatmentjourney.domain.journey.command.ReviewCarePlan;
import org.treatmentjourney.domain.journey.event.CarePlanCopyGiven;
import org.treatmentjourney.domain.journey.event.CarePlanReviewed;
import org.treatmentjourney.domain.journey.event.ComprehensiveCarePlanAgreed;
import org.treatmentjourney.domain.journey.event.InitialCarePlanAgreed;
import org.treatmentjourney.domain.journey.event.JourneyEvent;
import org.treatmentjourney.domain.journey.event.KeyworkerAssigned;
import org.treatmentjourney.domain.journey.value.PlanContent;
import org.treatmentjourney.domain.journey.value.Reason;

/** Care plans: what they must say, what a review decided, and who answers for them. */
record CarePlanDecision(Journey journey, Act act) {

    JourneyEvent on(CarePlanCommand command) {
        return switch (command) {
            case AgreeInitialCarePlan c -> initial(c);
            case AgreeComprehensiveCarePlan c -> comprehensive(c);
            case ReviewCarePlan c ->
                new CarePlanReviewed(
                        journey.journeyId(),
                        journey.clientId(),
                        act.effective(),
                        c.trigger(),
                        c.outcome(),
                        c.nextReviewOn(),
                        c.consentRevisited(),
                        Personal.of(new CarePlanReviewed.Details(c.whyMightDisengage(), c.arrangedWith())));
            case GiveCarePlanCopy c -> {
                SharingRules.copy(c);
                yield new CarePlanCopyGiven(
                        journey.journeyId(),
                        journey.clientId(),
                        act.effective(),
                        c.to(),
                        c.basis(),
                        c.decidedBy(),
                        c.clientTold(),
                        c.form(),
                        Personal.of(new CarePlanCopyGiven.Details(c.recipient())));
            }
            case AssignKeyworker c ->
                new KeyworkerAssigned(
                        journey.journeyId(),
                        journey.clientId(),
                        act.effective(),
                        c.keyworker(),
                        Personal.of(new Reason(c.reason())));
        };
    }

    private InitialCarePlanAgreed initial(AgreeInitialCarePlan c) {
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

    private ComprehensiveCarePlanAgreed comprehensive(AgreeComprehensiveCarePlan c) {
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
