package org.treatmentjourney.domain.journey;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.RuleViolated;
import org.treatmentjourney.domain.journey.command.ConfirmFirstDose;
import org.treatmentjourney.domain.journey.value.ClosedDays;
import org.treatmentjourney.domain.journey.value.LastDose;
import org.treatmentjourney.domain.journey.value.Script;
import org.treatmentjourney.domain.prescription.Prescription;
import org.treatmentjourney.domain.prescription.Prescriptions;
import org.treatmentjourney.domain.prescription.Transfer;

/** What keeps a prescription safe when it moves (R24) and after missed doses (R25). */
final class PrescriptionRules {

    private PrescriptionRules() {}

    /** R34: the last day does not lie before the first. */
    static void order(LocalDate first, @Nullable LocalDate last) {
        if (last != null && last.isBefore(first)) {
            throw new RuleViolated(
                    "R34", "prescription.days-reversed", "The last of these days lies before the first.");
        }
    }

    static void order(Script script) {
        order(script.coveredFrom(), script.coveredUntil());
        order(script.closedDays());
    }

    static void order(@Nullable List<ClosedDays> closed) {
        if (closed != null) {
            closed.forEach(days -> order(days.from(), days.until()));
        }
    }

    /** R24: a first dose is given only when somebody has checked the last one, and the old prescription is cancelled. */
    static void firstDose(ConfirmFirstDose c, Transfer transfer) {
        if (!transfer.isAccepted()) {
            throw new RuleViolated(
                    "R24",
                    "transfer.not-accepted",
                    "Nobody has accepted this transfer yet. Record who takes the prescription over, and from when.");
        }
        List<String> missing = missing(c);
        if (!missing.isEmpty()) {
            throw new RuleViolated(
                    "R24",
                    "first-dose.unchecked",
                    "Before the first dose is confirmed, please say " + String.join(", ", missing) + ".");
        }
    }

    private static List<String> missing(ConfirmFirstDose c) {
        LastDose last = c.lastDose() == null ? new LastDose(null, null, null, null, null, null) : c.lastDose();
        List<String> missing = new ArrayList<>();
        need(c.checkedBy(), "who checked the last dose", missing);
        need(last.drug(), "what it was", missing);
        need(last.formulation(), "in which form", missing);
        need(last.doseMg(), "how many mg", missing);
        need(last.takenAt(), "when it was taken", missing);
        need(last.supervised(), "whether it was supervised", missing);
        need(last.takeHomeDoses(), "how many doses were taken home", missing);
        need(c.cancelledWith(), "with whom at the pharmacy the old prescription was cancelled", missing);
        need(c.cancelledOn(), "when it was cancelled", missing);
        return missing;
    }

    private static void need(@Nullable Object said, String words, List<String> missing) {
        if (said == null || said instanceof String text && text.isBlank()) {
            missing.add(words);
        }
    }

    /** R25: after too many days without a dose tolerance is lost, and nobody goes on without the prescriber. */
    static void reassessed(Prescriptions all, UUID prescriptionId, LocalDate day, int most) {
        Prescription one = all.prescription(prescriptionId).orElseThrow();
        int without = all.calendar(one.line()).daysWithoutDose(day);
        LocalDate reached = day.minusDays(without).plusDays(most - 1L);
        boolean done = one.reassessed() != null && !one.reassessed().isBefore(reached);
        if (most > 0 && without >= most && !done) {
            throw new RuleViolated(
                    "R25",
                    "prescription.reassessment-missing",
                    "There was no dose on the last " + without
                            + " days. Record the reassessment of the prescriber before it goes on.");
        }
    }
}
