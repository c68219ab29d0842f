package org.treatmentjourney.domain.journey;

import static org.treatmentjourney.domain.journey.SampleJourney.GOAL;
import static org.treatmentjourney.domain.journey.SampleJourney.OTHER_GOAL;
import static org.treatmentjourney.domain.journey.SampleJourney.given;
import static org.treatmentjourney.domain.journey.SampleJourney.goalSet;
import static org.treatmentjourney.domain.journey.SampleJourney.referred;
import static org.treatmentjourney.domain.journey.SampleJourney.told;
import static org.treatmentjourney.domain.journey.SampleSession.newGoal;
import static org.treatmentjourney.domain.journey.SampleSession.review;
import static org.treatmentjourney.domain.journey.SampleSession.session;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.treatmentjourney.domain.journey.value.NoGoal;
import org.treatmentjourney.domain.journey.value.Progress;
import org.treatmentjourney.domain.journey.value.SessionKind;

/** R4: a brief session says what became of the goal, and a real contact is never refused for having none. */
class BriefSessionGoalTest {

    private static final SampleSession BRIEF = session(SessionKind.BRIEF);

    @Test
    void a_new_goal_is_enough() {
        given(referred()).when(BRIEF.setting(newGoal(GOAL)).command()).accepted();
    }

    @Test
    void a_goal_that_goes_on_is_enough_even_unmentioned() {
        given(referred(), goalSet(GOAL)).when(BRIEF.command()).accepted();
    }

    @ParameterizedTest
    @EnumSource(names = {"PARTLY", "NOT_YET"})
    void a_goal_looked_back_on_and_still_open_is_enough(Progress open) {
        given(referred(), goalSet(GOAL))
                .when(BRIEF.reviewing(review(GOAL, open)).command())
                .accepted();
    }

    @Test
    void a_goal_taken_up_again_is_enough() {
        given(referred(), goalSet(GOAL), told(GOAL, Progress.SET_ASIDE, 12))
                .when(BRIEF.reviewing(review(GOAL, Progress.PARTLY)).command())
                .accepted();
    }

    @ParameterizedTest
    @EnumSource
    void each_reason_for_no_goal_is_accepted(NoGoal reason) {
        given(referred())
                .when(BRIEF.withoutGoal(reason).command())
                .then(BRIEF.withoutGoal(reason).held());
    }

    @Test
    void to_say_nothing_is_refused() {
        given(referred()).when(BRIEF.command()).refused("R4", "session.goal-unsaid");
    }

    @ParameterizedTest
    @EnumSource(names = {"ACHIEVED", "SET_ASIDE"})
    void a_goal_that_is_over_is_not_a_goal_to_leave_with(Progress over) {
        given(referred(), goalSet(GOAL), told(GOAL, over, 12))
                .when(BRIEF.command())
                .refused("R4", "session.goal-unsaid");
        given(referred(), goalSet(GOAL))
                .when(BRIEF.reviewing(review(GOAL, over)).command())
                .refused("R4", "session.goal-unsaid");
    }

    @Test
    void one_goal_over_and_another_open_is_enough() {
        given(referred(), goalSet(GOAL), goalSet(OTHER_GOAL))
                .when(BRIEF.reviewing(review(GOAL, Progress.ACHIEVED)).command())
                .accepted();
    }

    @ParameterizedTest
    @EnumSource(names = "BRIEF", mode = EnumSource.Mode.EXCLUDE)
    void other_kinds_of_session_are_not_asked(SessionKind kind) {
        given(referred()).when(session(kind).command()).accepted();
    }
}
