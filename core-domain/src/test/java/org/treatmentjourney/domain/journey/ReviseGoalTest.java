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

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.treatmentjourney.domain.Effective;
import org.treatmentjourney.domain.Personal;
import org.treatmentjourney.domain.journey.command.ReviseGoal;
import org.treatmentjourney.domain.journey.event.GoalRevised;
import org.treatmentjourney.domain.journey.event.JourneyEvent;
import org.treatmentjourney.domain.journey.value.GoalWords;
import org.treatmentjourney.domain.journey.value.LifeDomain;
import org.treatmentjourney.domain.journey.value.Progress;

class ReviseGoalTest {

    private static final ReviseGoal REVISE =
            new ReviseGoal(JOURNEY, GOAL, "Two nights off", LifeDomain.HEALTH, "reduce", "7d", november(29), 6, 0);

    private static final GoalRevised REVISED = new GoalRevised(
            JOURNEY,
            CLIENT,
            Effective.at(NOW),
            GOAL,
            "reduce",
            LifeDomain.HEALTH,
            "7d",
            november(29),
            Personal.of(new GoalWords("Two nights off", 6, 0)));

    @Test
    void new_words_are_a_new_entry_beside_the_old_one() {
        given(referred(), goalSet(GOAL)).when(REVISE).then(REVISED);
    }

    @Test
    void what_became_of_the_goal_is_as_before() {
        List<JourneyEvent> past = List.of(referred(), goalSet(GOAL), told(GOAL, Progress.ACHIEVED, 12), REVISED);

        assertThat(Objects.requireNonNull(given(past).state()).goals().progress())
                .containsEntry(GOAL, Progress.ACHIEVED);
    }

    @Test
    void a_goal_may_be_put_into_new_words_time_after_time() {
        given(referred(), goalSet(GOAL), REVISED).when(REVISE).then(REVISED);
    }

    @Test
    void a_goal_nobody_set_is_unknown() {
        given(referred()).when(REVISE).unknown("goal");
        given(referred(), goalSet(OTHER_GOAL)).when(REVISE).unknown("goal");
    }
}
