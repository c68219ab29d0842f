package org.treatmentjourney.domain.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.treatmentjourney.domain.journey.SampleJourney.JOURNEY;
import static org.treatmentjourney.domain.journey.SampleJourney.begun;
import static org.treatmentjourney.domain.journey.SampleJourney.given;
import static org.treatmentjourney.domain.journey.SampleJourney.noon;
import static org.treatmentjourney.domain.journey.SampleJourney.november;
import static org.treatmentjourney.domain.journey.SampleJourney.referred;
import static org.treatmentjourney.domain.journey.SamplePrescriptions.ACCEPTED;
import static org.treatmentjourney.domain.journey.SamplePrescriptions.PRESCRIPTION;
import static org.treatmentjourney.domain.journey.SamplePrescriptions.TRANSFER;
import static org.treatmentjourney.domain.journey.SamplePrescriptions.confirmed;
import static org.treatmentjourney.domain.journey.SamplePrescriptions.lastDose;
import static org.treatmentjourney.domain.journey.SamplePrescriptions.started;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.treatmentjourney.domain.RuleViolated;
import org.treatmentjourney.domain.journey.command.ConfirmFirstDose;
import org.treatmentjourney.domain.journey.command.RequestPrescriptionTransfer;
import org.treatmentjourney.domain.journey.value.LastDose;

/** R24: asking is easy; a first dose is given only when the last one has been checked and the old prescription cancelled. */
class PrescriptionTransferTest {

    @Test
    void what_is_not_known_yet_never_holds_up_a_request() {
        assertThat(given(referred(), started(PRESCRIPTION, "methadone", 3, 30))
                        .when(new RequestPrescriptionTransfer(
                                JOURNEY, TRANSFER, PRESCRIPTION, "unknown-being-sought", null, null, null, null))
                        .accepted())
                .hasSize(1);
    }

    @Test
    void a_first_dose_is_confirmed_only_where_somebody_has_accepted() {
        begun().when(new ConfirmFirstDose(
                        JOURNEY, TRANSFER, null, "the nurse", lastDose(21, 0), "the pharmacist", november(21), null))
                .refused("R24", "transfer.not-accepted");
        begun().when(new ConfirmFirstDose(JOURNEY, new UUID(99, 1), null, null, null, null, null, null))
                .unknown("transfer");
    }

    @Test
    void everything_that_is_missing_is_named_at_once() {
        var refused = begun().when(new ConfirmFirstDose(JOURNEY, ACCEPTED, null, null, null, " ", null, null));
        refused.refused("R24", "first-dose.unchecked");
        assertThat(refused.refusal())
                .isInstanceOfSatisfying(
                        RuleViolated.class,
                        rule -> assertThat(rule.sentence())
                                .contains(
                                        "who checked", "what it was", "which form", "how many mg", "when it was taken")
                                .contains(
                                        "supervised",
                                        "taken home",
                                        "with whom at the pharmacy",
                                        "when it was cancelled"));
    }

    @Test
    void one_thing_that_is_missing_is_enough_to_wait() {
        LastDose whole = lastDose(21, 1);
        for (LastDose part : new LastDose[] {
            new LastDose(null, whole.formulation(), 55, noon(21), true, 1),
            new LastDose("methadone", null, 55, noon(21), true, 1),
            new LastDose("methadone", "tablet", null, noon(21), true, 1),
            new LastDose("methadone", "tablet", 55, null, true, 1),
            new LastDose("methadone", "tablet", 55, noon(21), null, 1),
            new LastDose("methadone", "tablet", 55, noon(21), true, null)
        }) {
            begun().when(confirmed(november(22), part)).refused("R24", "first-dose.unchecked");
        }
        begun().when(new ConfirmFirstDose(JOURNEY, ACCEPTED, null, "", whole, "them", november(20), null))
                .refused("R24", "first-dose.unchecked");
        begun().when(new ConfirmFirstDose(JOURNEY, ACCEPTED, null, "me", whole, null, november(20), null))
                .refused("R24", "first-dose.unchecked");
        begun().when(new ConfirmFirstDose(JOURNEY, ACCEPTED, null, "me", whole, "them", null, null))
                .refused("R24", "first-dose.unchecked");
        assertThat(begun().when(confirmed(november(22), whole)).accepted()).hasSize(1);
    }

    @Test
    void nobody_has_taken_the_last_dose_or_cancelled_anything_tomorrow() {
        begun().when(confirmed(november(22), lastDose(23, 0))).refused("R34", "time.in-the-future");
        begun().when(new ConfirmFirstDose(JOURNEY, ACCEPTED, null, "me", lastDose(21, 0), "them", november(23), null))
                .refused("R34", "time.in-the-future");
    }
}
