package org.treatmentjourney.web.journey;

import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.access.Person;
import org.treatmentjourney.query.worklist.Worklist;
import org.treatmentjourney.web.page.May;

/**
 * Work that is due on a journey, with the way to do it.
 *
 * @param address null where it is for others to do
 */
public record DueStep(Worklist.Item work, @Nullable String address) {

    static DueStep of(Worklist.Item work, Person me, May may) {
        String own = "/journeys/" + work.journeyId();
        return switch (work.kind()) {
            case CONTACT, MISSED_SESSION -> form(work, own, "record-contact", "", me, may);
            case TRIAGE -> form(work, own, "assess-triage", "", me, may);
            case REVIEW -> form(work, own, "review-care-plan", "trigger=routine&", me, may);
            case OPPORTUNISTIC_REVIEW -> form(work, own, "review-care-plan", "trigger=opportunistic&", me, may);
            case UNALLOCATED -> form(work, own, "assign-keyworker", "", me, may);
            case NALOXONE -> form(work, own, "record-naloxone", "", me, may);
            case DISENGAGEMENT_REVIEW -> form(work, own, "review-disengagement", "", me, may);
            case CARE_PLAN_COPY -> form(work, own, "give-care-plan-copy", "", me, may);
            case REFERRAL_FEEDBACK -> form(work, own, "give-referral-feedback", "", me, may);
            case GOAL_REVIEW -> page(work, own + "#goals", "find-goals", me, may);
            case INTERVENTION_WAIT -> page(work, own + "/engagement#interventions", "find-interventions", me, may);
            case URGENT_RISK, RISK_CHECK -> page(work, own + "/risks", "find-risks", me, may);
        };
    }

    private static DueStep form(Worklist.Item work, String own, String command, String filled, Person me, May may) {
        return page(work, own + "/do/" + command + "?" + filled + "_back=" + own, command, me, may);
    }

    private static DueStep page(Worklist.Item work, String address, String needs, Person me, May may) {
        return new DueStep(work, may.ask(me, needs) ? address : null);
    }
}
