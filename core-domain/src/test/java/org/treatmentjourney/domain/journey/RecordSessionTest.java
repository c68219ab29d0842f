package org.treatmentjourney.domain.journey;

import static org.treatmentjourney.domain.Specification.NOW;
import static org.treatmentjourney.domain.journey.SampleJourney.CLIENT;
import static org.treatmentjourney.domain.journey.SampleJourney.GOAL;
import static org.treatmentjourney.domain.journey.SampleJourney.JOURNEY;
import static org.treatmentjourney.domain.journey.SampleJourney.OTHER_GOAL;
import static org.treatmentjourney.domain.journey.SampleJourney.discharged;
import static org.treatmentjourney.domain.journey.SampleJourney.given;
import static org.treatmentjourney.domain.journey.SampleJourney.goalSet;
import static org.treatmentjourney.domain.journey.SampleJourney.noon;
import static org.treatmentjourney.domain.journey.SampleJourney.on;
import static org.treatmentjourney.domain.journey.SampleJourney.referred;
import static org.treatmentjourney.domain.journey.SampleSession.newGoal;
import static org.treatmentjourney.domain.journey.SampleSession.review;
import static org.treatmentjourney.domain.journey.SampleSession.session;
import static org.treatmentjourney.domain.journey.value.Progress.ACHIEVED;
import static org.treatmentjourney.domain.journey.value.Progress.PARTLY;
import static org.treatmentjourney.domain.journey.value.SessionKind.OUTREACH;

import org.junit.jupiter.api.Test;
import org.treatmentjourney.domain.Effective;
import org.treatmentjourney.domain.Personal;
import org.treatmentjourney.domain.journey.event.GoalProgressRecorded;
import org.treatmentjourney.domain.journey.event.GoalSet;
import org.treatmentjourney.domain.journey.value.GoalWords;

class RecordSessionTest {

    @Test
    void a_session_is_followed_by_what_became_of_the_goals_and_then_by_the_new_ones() {
        var session = session(OUTREACH).reviewing(review(GOAL, PARTLY)).setting(newGoal(OTHER_GOAL));

        given(referred(), goalSet(GOAL))
                .when(session.command())
                .then(
                        session.held(),
                        new GoalProgressRecorded(
                                JOURNEY,
                                CLIENT,
                                Effective.at(noon(21)),
                                GOAL,
                                PARTLY,
                                Personal.of(new GoalProgressRecorded.Details("stayed in", "plan the Friday"))),
                        new GoalSet(
                                JOURNEY,
                                CLIENT,
                                Effective.at(noon(21)),
                                OTHER_GOAL,
                                "safer-use",
                                null,
                                "weekend",
                                null,
                                Personal.of(new GoalWords("Home by midnight", 7, 0))));
    }

    @Test
    void a_session_without_a_word_on_goals_is_a_session() {
        given(referred())
                .when(session(OUTREACH).command())
                .then(session(OUTREACH).held());
    }

    @Test
    void a_session_after_a_discharge_leads_back() {
        given(referred(), discharged(on(16))).when(session(OUTREACH).command()).accepted();
    }

    @Test
    void a_session_is_recorded_once_and_a_later_view_is_a_new_note() {
        given(referred(), session(OUTREACH).held())
                .when(session(OUTREACH).startedAt(noon(20)).command())
                .taken("session");
    }

    @Test
    void a_goal_nobody_set_cannot_be_looked_back_on() {
        given(referred(), goalSet(OTHER_GOAL))
                .when(session(OUTREACH).reviewing(review(GOAL, ACHIEVED)).command())
                .unknown("goal");
    }

    @Test
    void a_goal_set_in_a_session_is_not_looked_back_on_in_the_same_one() {
        given(referred())
                .when(session(OUTREACH)
                        .reviewing(review(GOAL, PARTLY))
                        .setting(newGoal(GOAL))
                        .command())
                .unknown("goal");
    }

    @Test
    void the_id_of_a_goal_is_used_once_within_a_session_and_before_it() {
        given(referred(), goalSet(GOAL))
                .when(session(OUTREACH).setting(newGoal(GOAL)).command())
                .taken("goal");
        given(referred())
                .when(session(OUTREACH).setting(newGoal(GOAL), newGoal(GOAL)).command())
                .taken("goal");
    }

    @Test
    void a_session_that_has_not_begun_cannot_have_been_held() {
        given(referred())
                .when(session(OUTREACH).startedAt(NOW.plusSeconds(1)).command())
                .refused("R34", "time.in-the-future");
    }
}
