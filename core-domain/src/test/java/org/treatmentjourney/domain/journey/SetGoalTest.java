package org.treatmentjourney.domain.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.treatmentjourney.domain.Specification.NOW;
import static org.treatmentjourney.domain.journey.SampleJourney.CLIENT;
import static org.treatmentjourney.domain.journey.SampleJourney.GOAL;
import static org.treatmentjourney.domain.journey.SampleJourney.JOURNEY;
import static org.treatmentjourney.domain.journey.SampleJourney.OTHER_GOAL;
import static org.treatmentjourney.domain.journey.SampleJourney.given;
import static org.treatmentjourney.domain.journey.SampleJourney.goalSet;
import static org.treatmentjourney.domain.journey.SampleJourney.november;
import static org.treatmentjourney.domain.journey.SampleJourney.referred;
import static org.treatmentjourney.domain.journey.SampleJourney.told;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.treatmentjourney.domain.Effective;
import org.treatmentjourney.domain.Personal;
import org.treatmentjourney.domain.journey.command.SetGoal;
import org.treatmentjourney.domain.journey.event.GoalSet;
import org.treatmentjourney.domain.journey.value.GoalWords;
import org.treatmentjourney.domain.journey.value.LifeDomain;
import org.treatmentjourney.domain.journey.value.Progress;

class SetGoalTest {

    @Test
    void a_goal_is_kept_in_the_clients_own_words() {
        given(referred())
                .when(setGoal(8))
                .then(new GoalSet(
                        JOURNEY,
                        CLIENT,
                        Effective.at(NOW),
                        GOAL,
                        "break",
                        LifeDomain.HEALTH,
                        "7d",
                        november(29),
                        Personal.of(new GoalWords("A week off", 8, 5))));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(ints = {0, 10})
    void no_motivation_told_is_not_the_same_as_none(@Nullable Integer motivation) {
        assertThat(given(referred()).when(setGoal(motivation)).accepted())
                .singleElement()
                .isInstanceOfSatisfying(
                        GoalSet.class,
                        set -> assertThat(set.personal().get(GoalWords::motivation))
                                .isEqualTo(motivation));
    }

    @Test
    void there_may_be_several_goals_at_once() {
        given(referred(), goalSet(OTHER_GOAL)).when(setGoal(8)).accepted();
    }

    @Test
    void the_id_of_a_goal_is_used_once_whatever_became_of_it() {
        given(referred(), goalSet(GOAL)).when(setGoal(8)).taken("goal");
        given(referred(), goalSet(GOAL), told(GOAL, Progress.SET_ASIDE, 12))
                .when(setGoal(8))
                .taken("goal");
    }

    private static SetGoal setGoal(@Nullable Integer motivation) {
        return new SetGoal(JOURNEY, GOAL, "A week off", LifeDomain.HEALTH, "break", "7d", november(29), motivation, 5);
    }
}
