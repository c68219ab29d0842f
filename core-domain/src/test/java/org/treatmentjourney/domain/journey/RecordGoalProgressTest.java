package org.treatmentjourney.domain.journey;

import static org.treatmentjourney.domain.Specification.NOW;
import static org.treatmentjourney.domain.journey.SampleJourney.CLIENT;
import static org.treatmentjourney.domain.journey.SampleJourney.GOAL;
import static org.treatmentjourney.domain.journey.SampleJourney.JOURNEY;
import static org.treatmentjourney.domain.journey.SampleJourney.OTHER_GOAL;
import static org.treatmentjourney.domain.journey.SampleJourney.given;
import static org.treatmentjourney.domain.journey.SampleJourney.goalSet;
import static org.treatmentjourney.domain.journey.SampleJourney.on;
import static org.treatmentjourney.domain.journey.SampleJourney.referred;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.treatmentjourney.domain.Effective;
import org.treatmentjourney.domain.Personal;
import org.treatmentjourney.domain.journey.command.RecordGoalProgress;
import org.treatmentjourney.domain.journey.event.GoalProgressRecorded;
import org.treatmentjourney.domain.journey.value.Progress;

class RecordGoalProgressTest {

    @ParameterizedTest
    @EnumSource
    void what_became_of_a_goal_is_told_with_what_went_right_and_the_lesson(Progress progress) {
        given(referred(), goalSet(GOAL))
                .when(told(progress))
                .then(new GoalProgressRecorded(
                        JOURNEY,
                        CLIENT,
                        Effective.at(NOW),
                        GOAL,
                        progress,
                        Personal.of(new GoalProgressRecorded.Details("Friday at home", "eat first"))));
    }

    @ParameterizedTest
    @EnumSource
    void a_goal_set_aside_or_achieved_can_be_taken_up_again(Progress before) {
        given(referred(), goalSet(GOAL), SampleJourney.told(GOAL, before, 12))
                .when(told(Progress.NOT_YET))
                .accepted();
    }

    @Test
    void progress_may_be_told_for_a_day_before_the_goal_was_recorded() {
        given(referred(), goalSet(GOAL, on(9)))
                .when(told(Progress.PARTLY), on(5))
                .accepted();
    }

    @Test
    void a_goal_nobody_set_is_unknown() {
        given(referred(), goalSet(OTHER_GOAL)).when(told(Progress.ACHIEVED)).unknown("goal");
    }

    private static RecordGoalProgress told(Progress progress) {
        return new RecordGoalProgress(JOURNEY, GOAL, progress, "Friday at home", "eat first");
    }
}
