package org.treatmentjourney.domain.journey;

import org.treatmentjourney.domain.RuleViolated;
import org.treatmentjourney.domain.journey.command.GiveCarePlanCopy;

/** R21: a care plan goes to others only where something covers it. The client's own copy needs nothing. */
final class SharingRules {

    private SharingRules() {}

    static void copy(GiveCarePlanCopy c) {
        if (c.to().equals("client")) {
            return;
        }
        if (c.basis() == null) {
            throw new RuleViolated(
                    "R21",
                    "copy.basis-unsaid",
                    "This cannot be sent yet: ask the client, or record on what other basis it goes out.");
        }
        if (!c.basis().equals("consent") && (c.decidedBy() == null || c.clientTold() == null)) {
            throw new RuleViolated(
                    "R21",
                    "copy.decision-unsaid",
                    "Without consent, say who decided it and whether the client was told.");
        }
    }
}
