package org.treatmentjourney.query.goals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.treatmentjourney.query.Story.GOAL;
import static org.treatmentjourney.query.Story.referred;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.treatmentjourney.domain.Personal;
import org.treatmentjourney.domain.journey.event.GoalSet;
import org.treatmentjourney.domain.journey.value.Progress;
import org.treatmentjourney.query.Story;

class GoalListTest {

    private final GoalsView view = new GoalsView();

    @Test
    void nobody_has_told_what_became_of_a_new_goal() {
        GoalEntry goal = only(referred().goal("2026-11-04T10:00", GOAL, "one weekend without"));
        assertThat(goal.statement()).isEqualTo("one weekend without");
        assertThat(goal.progress()).isNull();
        assertThat(goal.setAt()).isEqualTo(Story.when("2026-11-04T10:00"));
    }

    @Test
    void a_revised_goal_keeps_its_id_its_day_and_its_progress() {
        GoalEntry goal = only(referred()
                .goal("2026-11-04T10:00", GOAL, "one weekend without")
                .progress("2026-11-10T10:00", GOAL, Progress.PARTLY)
                .revised("2026-11-10T10:05", GOAL, "two weekends without"));
        assertThat(goal.statement()).isEqualTo("two weekends without");
        assertThat(goal.change()).isEqualTo("stop");
        assertThat(goal.progress()).isEqualTo(Progress.PARTLY);
        assertThat(goal.lesson()).isEqualTo("start earlier");
        assertThat(goal.setAt()).isEqualTo(Story.when("2026-11-04T10:00"));
    }

    @Test
    void new_words_with_a_date_before_the_goal_was_set_still_stand() {
        GoalEntry goal = only(referred()
                .goal("2026-11-04T10:00", GOAL, "one weekend without")
                .revised("2026-11-03T10:00", GOAL, "two weekends without"));
        assertThat(goal.statement()).isEqualTo("two weekends without");
        assertThat(goal.setAt()).isEqualTo(Story.when("2026-11-04T10:00"));
    }

    @ParameterizedTest
    @CsvSource({"ACHIEVED, 0", "SET_ASIDE, 0", "PARTLY, 1", "NOT_YET, 1"})
    void a_goal_is_open_until_it_was_achieved_or_set_aside(Progress progress, int open) {
        GoalList list = referred()
                .goal("2026-11-04T10:00", GOAL, "one weekend without")
                .progress("2026-11-10T10:00", GOAL, progress)
                .in(view)
                .list();
        assertThat(list.open()).hasSize(open);
        assertThat(list.goals()).hasSize(1);
    }

    @Test
    void goals_stand_in_the_order_in_which_they_were_set() {
        UUID second = new UUID(4, 4);
        assertThat(referred()
                        .goal("2026-11-04T10:00", second, "sleep")
                        .goal("2026-11-03T10:00", GOAL, "eat")
                        .in(view)
                        .list()
                        .goals())
                .extracting(GoalEntry::goalId)
                .containsExactly(GOAL, second);
    }

    @Test
    void an_erased_goal_keeps_its_kind_of_change_and_loses_its_words() {
        GoalEntry goal = only(referred()
                .then(new GoalSet(
                        Story.JOURNEY,
                        Story.CLIENT,
                        Story.when("2026-11-04"),
                        GOAL,
                        "reduce",
                        null,
                        null,
                        null,
                        Personal.erased())));
        assertThat(goal.statement()).isNull();
        assertThat(goal.change()).isEqualTo("reduce");
    }

    private GoalEntry only(Story story) {
        return story.in(view).list().goals().getFirst();
    }
}
