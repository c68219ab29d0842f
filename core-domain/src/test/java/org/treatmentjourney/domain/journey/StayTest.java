package org.treatmentjourney.domain.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.treatmentjourney.domain.journey.SampleJourney.CLIENT;
import static org.treatmentjourney.domain.journey.SampleJourney.JOURNEY;
import static org.treatmentjourney.domain.journey.SampleJourney.PRISON;
import static org.treatmentjourney.domain.journey.SampleJourney.WARD;
import static org.treatmentjourney.domain.journey.SampleJourney.begun;
import static org.treatmentjourney.domain.journey.SampleJourney.given;
import static org.treatmentjourney.domain.journey.SampleJourney.november;
import static org.treatmentjourney.domain.journey.SampleJourney.on;
import static org.treatmentjourney.domain.journey.SampleJourney.raised;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.treatmentjourney.domain.Personal;
import org.treatmentjourney.domain.Specification;
import org.treatmentjourney.domain.journey.command.AdmitToWard;
import org.treatmentjourney.domain.journey.command.DischargeFromWard;
import org.treatmentjourney.domain.journey.command.JourneyCommand;
import org.treatmentjourney.domain.journey.command.PlanRelease;
import org.treatmentjourney.domain.journey.command.PlanWardDischarge;
import org.treatmentjourney.domain.journey.command.RecordDischargeFollowUp;
import org.treatmentjourney.domain.journey.command.RecordEngagementAtAdmission;
import org.treatmentjourney.domain.journey.command.RecordImprisonment;
import org.treatmentjourney.domain.journey.command.RecordLeaveAssessment;
import org.treatmentjourney.domain.journey.command.RecordRelease;
import org.treatmentjourney.domain.journey.command.ReferBeforeDischarge;
import org.treatmentjourney.domain.journey.event.JourneyEvent;
import org.treatmentjourney.domain.journey.event.OverdoseRecorded;
import org.treatmentjourney.domain.journey.value.ContactOutcome;
import org.treatmentjourney.domain.journey.value.Level;

/** Somebody leaves a ward or a prison safely: R21, R23, R24, R34 and R42. */
class StayTest {

    @Test
    void what_nobody_was_admitted_to_is_not_left_and_a_ward_is_no_prison() {
        for (UUID stay : List.of(new UUID(9, 9), PRISON)) {
            begun().when(new RecordEngagementAtAdmission(JOURNEY, stay, "engaged", null, null, null))
                    .unknown("stay");
            begun().when(new RecordLeaveAssessment(JOURNEY, stay, "slept", null, null))
                    .unknown("stay");
            begun().when(new PlanWardDischarge(JOURNEY, stay, november(30), null))
                    .unknown("stay");
            begun().when(new ReferBeforeDischarge(JOURNEY, stay, "the clinic", null, null))
                    .unknown("stay");
            begun().when(left(stay, 11, null, "none-handed-out", null, "no-plan", null))
                    .unknown("stay");
            begun().when(new RecordDischargeFollowUp(JOURNEY, stay, ContactOutcome.REACHED, null, null, null, null))
                    .unknown("stay");
        }
        begun().when(new PlanRelease(JOURNEY, WARD, november(30), null)).unknown("stay");
        begun().when(release(WARD, 11, null)).unknown("stay");
    }

    @Test
    void an_id_belongs_to_one_stay() {
        begun().when(new AdmitToWard(JOURNEY, PRISON, "Ward 7", null, null, null))
                .taken("stay");
        begun().when(new RecordImprisonment(JOURNEY, WARD, null, null, null, null))
                .taken("stay");
    }

    @Test
    void nobody_leaves_before_the_day_they_came() {
        var admitted = and(begun(), new AdmitToWard(JOURNEY, new UUID(9, 5), "Ward 7", null, november(12), null));
        admitted.when(left(new UUID(9, 5), 11, null, "none-handed-out", null, "no-plan", null))
                .refused("R34", "stay.ended-before-began");
        assertThat(admitted.when(left(new UUID(9, 5), 12, null, "none-handed-out", null, "no-plan", null))
                        .accepted())
                .hasSize(1);
        var inside = and(begun(), new RecordImprisonment(JOURNEY, new UUID(9, 6), november(12), null, null, null));
        inside.when(release(new UUID(9, 6), 11, null)).refused("R34", "stay.ended-before-began");
    }

    @Test
    void somebody_who_uses_opioids_leaves_neither_a_ward_nor_a_prison_without_a_word_on_naloxone() {
        var opioids = given(with(begun(), usesOpioids()));
        opioids.when(left(WARD, 11, null, "none-handed-out", null, "no-plan", null))
                .refused("R23", "stay.naloxone-unsaid");
        opioids.when(release(PRISON, 11, null)).refused("R23", "stay.naloxone-unsaid");
        assertThat(opioids.when(left(WARD, 11, "not-in-contact", "none-handed-out", null, "no-plan", null))
                        .accepted())
                .hasSize(1);
        assertThat(opioids.when(release(PRISON, 11, "supplied")).accepted()).hasSize(1);
    }

    @Test
    void a_prescription_that_is_handed_over_is_in_somebodys_hands() {
        begun().when(left(WARD, 11, null, "handed-over", " ", "no-plan", null))
                .refused("R24", "stay.prescription-with-nobody");
        assertThat(begun().when(left(WARD, 11, null, "handed-over", "the clinic", "no-plan", null))
                        .accepted())
                .hasSize(1);
    }

    @Test
    void a_plan_that_has_been_sent_from_the_ward_has_a_basis() {
        begun().when(left(WARD, 11, null, "none-handed-out", null, "sent", null))
                .refused("R21", "copy.basis-unsaid");
        begun().when(left(WARD, 11, null, "none-handed-out", null, "sent", "safeguarding"))
                .refused("R21", "copy.decision-unsaid");
        assertThat(begun().when(left(WARD, 11, null, "none-handed-out", null, "sent", "consent"))
                        .accepted())
                .hasSize(1);
    }

    @Test
    void a_serious_risk_goes_to_prison_with_somebody_who_carries_it_on() {
        var serious = given(with(begun(), raised(new UUID(7, 5), Level.HIGH, on(12))));
        UUID stay = new UUID(9, 7);
        serious.when(new RecordImprisonment(JOURNEY, stay, null, "the county prison", " ", null))
                .refused("R42", "stay.risk-uncarried");
        assertThat(serious.when(new RecordImprisonment(JOURNEY, stay, null, null, "the nurse there", null))
                        .accepted())
                .hasSize(1);
    }

    private static OverdoseRecorded usesOpioids() {
        return new OverdoseRecorded(
                JOURNEY,
                CLIENT,
                on(5),
                Personal.of(new OverdoseRecorded.Details("accidental", List.of("heroin"), null, null, null)));
    }

    private static DischargeFromWard left(
            UUID stay,
            int day,
            @Nullable String naloxone,
            String prescription,
            @Nullable String with,
            String plan,
            @Nullable String basis) {
        return new DischargeFromWard(
                JOURNEY,
                stay,
                november(day),
                "no",
                false,
                naloxone,
                prescription,
                with,
                plan,
                basis,
                null,
                null,
                null,
                null,
                null);
    }

    private static RecordRelease release(UUID stay, int day, @Nullable String naloxone) {
        return new RecordRelease(JOURNEY, stay, november(day), naloxone, null, null, null);
    }

    private static Specification<Journey, JourneyCommand, JourneyEvent> and(
            Specification<Journey, JourneyCommand, JourneyEvent> before, JourneyCommand command) {
        return given(with(before, before.when(command).accepted().toArray(JourneyEvent[]::new)));
    }

    private static List<JourneyEvent> with(
            Specification<Journey, JourneyCommand, JourneyEvent> before, JourneyEvent... more) {
        List<JourneyEvent> past = new ArrayList<>(before.past());
        past.addAll(List.of(more));
        return past;
    }
}
