package org.treatmentjourney.domain.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.treatmentjourney.domain.journey.SampleJourney.CLIENT;
import static org.treatmentjourney.domain.journey.SampleJourney.GOAL;
import static org.treatmentjourney.domain.journey.SampleJourney.JOURNEY;
import static org.treatmentjourney.domain.journey.SampleJourney.OTHER_GOAL;
import static org.treatmentjourney.domain.journey.SampleJourney.SESSION;
import static org.treatmentjourney.domain.journey.SampleJourney.begun;
import static org.treatmentjourney.domain.journey.SampleJourney.given;
import static org.treatmentjourney.domain.journey.SampleJourney.goalSet;
import static org.treatmentjourney.domain.journey.SampleJourney.on;
import static org.treatmentjourney.domain.journey.SampleJourney.referred;
import static org.treatmentjourney.domain.journey.SampleJourney.told;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.treatmentjourney.domain.Recorded;
import org.treatmentjourney.domain.Specification;
import org.treatmentjourney.domain.journey.command.JourneyCommand;
import org.treatmentjourney.domain.journey.event.GoalSet;
import org.treatmentjourney.domain.journey.event.JourneyEvent;
import org.treatmentjourney.domain.journey.value.Progress;

/** Entries may be back-dated, so whatever order events come in, they make a journey. */
class AnyOrderTest {

    @ParameterizedTest
    @MethodSource("org.treatmentjourney.domain.journey.SampleCommands#afterReferral")
    void each_command_may_be_the_first_after_the_referral_or_follow_any_other(JourneyCommand command) {
        List<JourneyEvent> before = begun().past();
        assertThat(given(before).when(command).accepted()).isNotEmpty();

        SampleCommands.afterReferral()
                .filter(other -> !other.getClass().equals(command.getClass()) && !bothSetTheSameGoal(other, command))
                .forEach(other -> {
                    List<JourneyEvent> past = new ArrayList<>(before);
                    past.addAll(given(before).when(other).accepted());
                    assertThat(given(past).when(command).accepted()).isNotEmpty();
                });
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89})
    void events_in_any_order_make_the_same_journey(long seed) {
        List<JourneyEvent> events = new ArrayList<>(YieldsTest.everything());
        Collections.shuffle(events, new Random(seed));

        Journey journey = null;
        for (Recorded<JourneyEvent> recorded : Specification.recorded(events)) {
            journey = Journey.evolve(journey, recorded);
        }

        assertThat(Objects.requireNonNull(journey).journeyId()).isEqualTo(JOURNEY);
        assertThat(journey.clientId()).isEqualTo(CLIENT);
        assertThat(journey.organisation()).isEqualTo("harbour");
        assertThat(journey.sessions().taken()).isEqualTo(Set.of(SESSION));
        assertThat(journey.goals().set()).containsOnly(GOAL, OTHER_GOAL);
    }

    @Test
    void an_entry_from_before_the_referral_leaves_the_journey_with_its_organisation() {
        assertThat(state(goalSet(GOAL, on(1)), referred()).organisation()).isEqualTo("harbour");
        assertThat(state(referred(), goalSet(GOAL, on(1))).organisation()).isEqualTo("harbour");
    }

    @Test
    void what_became_of_a_goal_is_kept_although_it_was_true_before_the_goal_was_set() {
        var goals = state(referred(), goalSet(GOAL, on(9)), told(GOAL, Progress.ACHIEVED, 5))
                .goals();

        assertThat(goals.progress()).isEqualTo(Map.of(GOAL, Progress.ACHIEVED));
        assertThat(goals.anyOpen()).isFalse();
    }

    @Test
    void the_latest_progress_counts_by_the_day_it_was_true_and_not_by_the_day_it_was_recorded() {
        var goals = state(
                        referred(), goalSet(GOAL), told(GOAL, Progress.SET_ASIDE, 15), told(GOAL, Progress.PARTLY, 12))
                .goals();

        assertThat(goals.progress()).isEqualTo(Map.of(GOAL, Progress.SET_ASIDE));
    }

    private static Journey state(JourneyEvent... events) {
        return Objects.requireNonNull(given(events).state());
    }

    private static boolean bothSetTheSameGoal(JourneyCommand one, JourneyCommand other) {
        return setsAGoal(one) && setsAGoal(other);
    }

    private static boolean setsAGoal(JourneyCommand command) {
        return YieldsTest.events(command).stream().anyMatch(GoalSet.class::isInstance);
    }
}
