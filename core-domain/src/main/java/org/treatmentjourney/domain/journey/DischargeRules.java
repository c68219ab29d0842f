package org.treatmentjourney.domain.journey;

import org.treatmentjourney.domain.RuleViolated;
import org.treatmentjourney.domain.journey.command.Discharge;
import org.treatmentjourney.domain.journey.value.Exit;

/** What a discharge must say for whoever leaves to be safe: R23, R41 and R42. Death needs none of it. */
final class DischargeRules {

    private static final String NO_PRESCRIPTION = "none";

    private DischargeRules() {}

    /** R23: somebody who uses opioids does not leave without a word on naloxone. */
    static void naloxone(Discharge c, boolean opioids) {
        if (opioids && c.exit() != Exit.DIED && c.naloxone() == null) {
            throw new RuleViolated(
                    "R23",
                    "discharge.naloxone-unsaid",
                    "Opioids are known of here. Say what became of naloxone: supplied, trained, offered, declined,"
                            + " not applicable, or not in contact.");
        }
    }

    /** R41: a prescription of opioids has somebody on the day after; that there is none is no answer then. */
    static void prescription(Discharge c, boolean opioidActive) {
        boolean said = c.prescription() != null && !c.prescription().equals(NO_PRESCRIPTION);
        if (opioidActive && c.exit() != Exit.DIED && !said) {
            throw new RuleViolated(
                    "R41",
                    "discharge.prescription-unsaid",
                    "An opioid is prescribed. Say what becomes of it: transferred, ended, or the prescriber's interim"
                            + " decision.");
        }
    }

    /** R42: a serious risk that is open goes on after the discharge, and so does somebody's responsibility for it. */
    static void risk(Discharge c, boolean serious) {
        if (serious
                && c.exit() != Exit.DIED
                && (c.riskCarriedBy() == null || c.riskCarriedBy().isBlank())) {
            throw new RuleViolated(
                    "R42", "discharge.risk-uncarried", "A serious risk is open. Name who carries it on.");
        }
    }
}
