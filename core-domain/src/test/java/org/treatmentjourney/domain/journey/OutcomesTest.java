package org.treatmentjourney.domain.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.treatmentjourney.domain.Specification.NOW;
import static org.treatmentjourney.domain.journey.SampleJourney.CLIENT;
import static org.treatmentjourney.domain.journey.SampleJourney.JOURNEY;
import static org.treatmentjourney.domain.journey.SampleJourney.given;
import static org.treatmentjourney.domain.journey.SampleJourney.november;
import static org.treatmentjourney.domain.journey.SampleJourney.on;
import static org.treatmentjourney.domain.journey.SampleJourney.referred;
import static org.treatmentjourney.domain.journey.SampleOutcomes.PROFILE;
import static org.treatmentjourney.domain.journey.SampleOutcomes.declined;
import static org.treatmentjourney.domain.journey.SampleOutcomes.number;
import static org.treatmentjourney.domain.journey.SampleOutcomes.profile;
import static org.treatmentjourney.domain.journey.SampleOutcomes.weekly;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.treatmentjourney.domain.Effective;
import org.treatmentjourney.domain.Personal;
import org.treatmentjourney.domain.journey.command.AssignOutcomesCoordinator;
import org.treatmentjourney.domain.journey.command.RecordOutcomesProfile;
import org.treatmentjourney.domain.journey.command.RecordSymptomScore;
import org.treatmentjourney.domain.journey.event.OutcomesCoordinatorAssigned;
import org.treatmentjourney.domain.journey.event.OutcomesProfileRecorded;
import org.treatmentjourney.domain.journey.event.SymptomScoreRecorded;
import org.treatmentjourney.domain.journey.value.OutcomeAnswer;
import org.treatmentjourney.domain.journey.value.OutcomeStage;
import org.treatmentjourney.domain.journey.value.Reason;
import org.treatmentjourney.domain.journey.value.Weeks;

class OutcomesTest {

    @Test
    void a_profile_keeps_a_number_a_nought_and_a_refusal_apart_and_is_silent_of_what_was_not_asked() {
        var answers = List.of(weekly("alcohol-days", 7, 5, 0, 1), number("quality-of-life", 0), declined("assault"));
        given(referred())
                .when(new RecordOutcomesProfile(JOURNEY, PROFILE, OutcomeStage.REVIEW, answers, november(11)))
                .then(new OutcomesProfileRecorded(
                        JOURNEY,
                        CLIENT,
                        on(11),
                        PROFILE,
                        OutcomeStage.REVIEW,
                        Personal.of(new OutcomesProfileRecorded.Details(answers))));
        assertThat(answers).extracting(OutcomeAnswer::value).containsExactly(13, 0, null);
    }

    /** R40. */
    @Test
    void of_an_item_one_thing_is_said_and_not_two_or_none() {
        Weeks weeks = new Weeks(1, 1, 1, 1);
        for (OutcomeAnswer unclear : List.of(
                new OutcomeAnswer("quality-of-life", 4, null, true),
                new OutcomeAnswer("quality-of-life", null, null, null),
                new OutcomeAnswer("quality-of-life", null, null, false),
                new OutcomeAnswer("quality-of-life", null, weeks, null),
                new OutcomeAnswer("alcohol-days", 4, null, null),
                new OutcomeAnswer("alcohol-days", 4, weeks, null),
                new OutcomeAnswer("alcohol-days", null, weeks, true))) {
            given(referred()).when(profile(unclear)).refused("R40", "outcomes.answer-unclear");
        }
    }

    /** R40. */
    @Test
    void an_item_is_answered_once() {
        given(referred()).when(profile(declined("fraud"), number("fraud", 0))).refused("R40", "outcomes.item-twice");
    }

    /** R17. */
    @Test
    void a_number_outside_what_an_item_takes_is_refused_and_all_of_them_are_named() {
        var outcome = given(referred())
                .when(profile(number("quality-of-life", 21), number("physical-health", 20), number("work-days", 29)));
        outcome.refused("R17", "outcomes.out-of-range");
        assertThat(Objects.requireNonNull(outcome.refusal()).sentence())
                .contains("How good life has been (0 to 20)", "Days of paid work (0 to 28)")
                .doesNotContain("How the body has been");
    }

    @Test
    void a_profile_has_an_id_of_its_own() {
        given(List.of(referred(), profileOf(PROFILE)))
                .when(profile(declined("fraud")))
                .taken("outcomes profile");
    }

    @Test
    void a_score_is_a_number_or_declined() {
        given(referred())
                .when(new RecordSymptomScore(JOURNEY, "gad-7", 0, null, november(11)))
                .then(new SymptomScoreRecorded(
                        JOURNEY, CLIENT, on(11), "gad-7", Personal.of(new SymptomScoreRecorded.Details(0, null))));
        given(referred())
                .when(new RecordSymptomScore(JOURNEY, "gad-7", 4, true, null))
                .refused("R40", "symptoms.score-unclear");
        given(referred())
                .when(new RecordSymptomScore(JOURNEY, "gad-7", null, null, null))
                .refused("R40", "symptoms.score-unclear");
    }

    /** R17. */
    @Test
    void a_score_lies_within_its_scale() {
        given(referred())
                .when(new RecordSymptomScore(JOURNEY, "gad-7", 22, null, null))
                .refused("R17", "symptoms.out-of-range");
        assertThat(given(referred())
                        .when(new RecordSymptomScore(JOURNEY, "phq-9", 22, null, null))
                        .accepted())
                .isNotEmpty();
    }

    /** R18. */
    @Test
    void one_person_co_ordinates_at_a_time_and_another_takes_over() {
        given(referred(), coordinator("clinician", 9))
                .when(new AssignOutcomesCoordinator(JOURNEY, "clinician", null))
                .refused("R18", "outcomes.coordinator-already");
        given(referred(), coordinator("clinician", 9))
                .when(new AssignOutcomesCoordinator(JOURNEY, "clinician2", "on leave"))
                .then(new OutcomesCoordinatorAssigned(
                        JOURNEY, CLIENT, Effective.at(NOW), "clinician2", Personal.of(new Reason("on leave"))));
        assertThat(given(referred(), coordinator("clinician", 9), coordinator("clinician2", 10))
                        .when(new AssignOutcomesCoordinator(JOURNEY, "clinician", null))
                        .accepted())
                .isNotEmpty();
    }

    private static OutcomesCoordinatorAssigned coordinator(String person, int day) {
        return new OutcomesCoordinatorAssigned(JOURNEY, CLIENT, on(day), person, Personal.of(new Reason(null)));
    }

    private static OutcomesProfileRecorded profileOf(UUID id) {
        return new OutcomesProfileRecorded(
                JOURNEY,
                CLIENT,
                on(9),
                id,
                OutcomeStage.START,
                Personal.of(new OutcomesProfileRecorded.Details(List.of(declined("fraud")))));
    }
}
