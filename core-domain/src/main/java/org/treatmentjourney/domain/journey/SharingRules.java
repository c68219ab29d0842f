package org.treatmentjourney.domain.journey;

import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.RuleViolated;
import org.treatmentjourney.domain.journey.command.GiveCarePlanCopy;
import org.treatmentjourney.domain.journey.command.RecordNoticeReceipt;

/** R21: what is known of somebody goes to others only where something covers it. The client's own copy needs nothing. */
final class SharingRules {

    private SharingRules() {}

    static void copy(GiveCarePlanCopy c) {
        if (!c.to().equals("client")) {
            covered(c.basis(), c.decidedBy(), c.clientTold());
        }
    }

    static void covered(@Nullable String basis, @Nullable String decidedBy, @Nullable Boolean clientTold) {
        if (basis == null) {
            throw new RuleViolated(
                    "R21",
                    "copy.basis-unsaid",
                    "This cannot be sent yet: ask the client, or record on what other basis it goes out.");
        }
        if (!basis.equals("consent") && (decidedBy == null || clientTold == null)) {
            throw new RuleViolated(
                    "R21",
                    "copy.decision-unsaid",
                    "Without consent, say who decided it and whether the client was told.");
        }
    }

    /** Whoever refuses what they must know says why, so that another way can be found. */
    static void receipt(RecordNoticeReceipt c) {
        if (c.receipt().equals("refused") && (c.reason() == null || c.reason().isBlank())) {
            throw new RuleViolated(
                    "R21",
                    "notice.refused-without-reason",
                    "Say why they would not take it, so that another way can be found.");
        }
    }
}
