package org.treatmentjourney.domain.journey;

import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.RuleViolated;
import org.treatmentjourney.domain.journey.command.DischargeFromWard;
import org.treatmentjourney.domain.journey.command.RecordImprisonment;

/** What has to be said for whoever leaves a ward or a prison, or goes there, to be safe: R21, R23, R24 and R42. */
final class StayRules {

    private StayRules() {}

    /** R23: after days without opioids the danger is greatest, so that nobody who uses them leaves without a word. */
    static void naloxone(@Nullable String outcome, boolean opioids) {
        if (opioids && outcome == null) {
            throw new RuleViolated(
                    "R23",
                    "stay.naloxone-unsaid",
                    "Opioids are known of here. Say what became of naloxone before they left: supplied, trained,"
                            + " offered, declined, not applicable, or not in contact.");
        }
    }

    /** R24: a prescription that is handed over is in somebody's hands. */
    static void prescription(DischargeFromWard c) {
        if (c.prescription().equals("handed-over") && isBlank(c.prescriptionWith())) {
            throw new RuleViolated(
                    "R24",
                    "stay.prescription-with-nobody",
                    "The prescription was handed over. Say to whom, so that there is no day without cover.");
        }
    }

    /** R21: where the plan has been sent already, something covers it. */
    static void carePlan(DischargeFromWard c) {
        if (c.carePlan().equals("sent")) {
            SharingRules.covered(c.basis(), c.decidedBy(), c.clientTold());
        }
    }

    /** R42: a serious risk that is open goes on behind the gate, and so does somebody's responsibility for it. */
    static void risk(RecordImprisonment c, boolean serious) {
        if (serious && isBlank(c.handedOnTo())) {
            throw new RuleViolated(
                    "R42", "stay.risk-uncarried", "A serious risk is open. Say who carries on their care in prison.");
        }
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
