package org.treatmentjourney.domain.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.treatmentjourney.domain.journey.SampleJourney.CLIENT;
import static org.treatmentjourney.domain.journey.SampleJourney.JOURNEY;
import static org.treatmentjourney.domain.journey.SampleJourney.SERVICES;
import static org.treatmentjourney.domain.journey.SampleJourney.given;
import static org.treatmentjourney.domain.journey.SampleJourney.november;
import static org.treatmentjourney.domain.journey.SampleJourney.on;
import static org.treatmentjourney.domain.journey.SampleJourney.referred;
import static org.treatmentjourney.domain.journey.SamplePrescriptions.PRESCRIPTION;
import static org.treatmentjourney.domain.journey.SamplePrescriptions.started;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.treatmentjourney.domain.Note;
import org.treatmentjourney.domain.Personal;
import org.treatmentjourney.domain.Specification;
import org.treatmentjourney.domain.journey.command.ArrangeCollection;
import org.treatmentjourney.domain.journey.command.ChangeDose;
import org.treatmentjourney.domain.journey.command.ExtendPrescription;
import org.treatmentjourney.domain.journey.command.JourneyCommand;
import org.treatmentjourney.domain.journey.command.ResumePrescription;
import org.treatmentjourney.domain.journey.event.DosesMissed;
import org.treatmentjourney.domain.journey.event.JourneyEvent;
import org.treatmentjourney.domain.journey.event.PrescriptionReassessed;
import org.treatmentjourney.domain.journey.event.PrescriptionSuspended;
import org.treatmentjourney.domain.journey.value.Reason;
import org.treatmentjourney.domain.settings.value.Span;

/** R25: after three days without a dose nobody goes on without the prescriber; an organisation may set another number. */
class MissedDosesTest {

    private static final String CODE = "prescription.reassessment-missing";

    @Test
    void two_missed_days_are_taken_up_again_and_three_ask_for_the_prescriber() {
        assertThat(missed(20, 21).when(resume(null)).accepted()).hasSize(1);
        missed(19, 21).when(resume(null)).refused("R25", CODE);
    }

    static Stream<JourneyCommand> waysOfGoingOn() {
        return Stream.of(
                resume(null),
                new ExtendPrescription(JOURNEY, PRESCRIPTION, november(30), null),
                new ArrangeCollection(JOURNEY, PRESCRIPTION, november(22), 0, null),
                new ChangeDose(JOURNEY, PRESCRIPTION, null, 40, null, null, null, null, null));
    }

    @ParameterizedTest
    @MethodSource("waysOfGoingOn")
    void there_is_no_way_round_the_prescriber(JourneyCommand command) {
        missed(17, 21).when(command).refused("R25", CODE);
        assertThat(missed(17, 21, reassessed(21)).when(command).accepted()).hasSize(1);
    }

    @Test
    void the_reassessment_may_come_with_taking_it_up_again() {
        assertThat(missed(17, 21).when(resume("re-induction")).accepted()).hasSize(1);
    }

    @Test
    void a_reassessment_from_before_is_none() {
        missed(17, 21, reassessed(18)).when(resume(null)).refused("R25", CODE);
        assertThat(missed(17, 21, reassessed(19)).when(resume(null)).accepted()).hasSize(1);
    }

    @Test
    void days_on_hold_cost_tolerance_as_well() {
        var held = new PrescriptionSuspended(JOURNEY, CLIENT, on(19), PRESCRIPTION, Personal.of(new Reason("away")));
        given(referred(), started(PRESCRIPTION, "methadone", 3, 30), held)
                .when(resume(null))
                .refused("R25", CODE);
    }

    @Test
    void a_dose_in_between_begins_the_count_again() {
        assertThat(missed(17, 20).when(resume(null)).accepted()).hasSize(1);
    }

    @Test
    void an_organisation_may_set_another_number() {
        var past = missed(20, 21).past();
        var strict = new Specification<Journey, JourneyCommand, JourneyEvent>(
                (journey, command, act) ->
                        Journey.decide(journey, command, act, SERVICES, setting -> new Span(2, Span.Unit.DAYS)),
                Journey::evolve,
                past);
        strict.when(resume(null)).refused("R25", CODE);
    }

    private static Specification<Journey, JourneyCommand, JourneyEvent> missed(
            int first, int last, JourneyEvent... more) {
        List<JourneyEvent> past = Stream.concat(
                        Stream.of(
                                referred(),
                                started(PRESCRIPTION, "methadone", 3, 30),
                                new DosesMissed(
                                        JOURNEY,
                                        CLIENT,
                                        on(15),
                                        PRESCRIPTION,
                                        november(first),
                                        november(last),
                                        Personal.of(new Note(null)))),
                        Stream.of(more))
                .toList();
        return given(past);
    }

    private static PrescriptionReassessed reassessed(int day) {
        return new PrescriptionReassessed(
                JOURNEY, CLIENT, on(day), PRESCRIPTION, "lower-dose", Personal.of(new Note(null)));
    }

    private static ResumePrescription resume(@Nullable String reassessment) {
        return new ResumePrescription(JOURNEY, PRESCRIPTION, november(22), reassessment, null);
    }
}
