package org.treatmentjourney.query.handover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.treatmentjourney.query.Story.GOAL;
import static org.treatmentjourney.query.Story.ZONE;
import static org.treatmentjourney.query.Story.handover;
import static org.treatmentjourney.query.Story.referred;
import static org.treatmentjourney.query.Story.risk;

import org.junit.jupiter.api.Test;
import org.treatmentjourney.domain.journey.value.HandoverNote;
import org.treatmentjourney.domain.journey.value.Level;
import org.treatmentjourney.domain.journey.value.Progress;
import org.treatmentjourney.domain.journey.value.Risk;
import org.treatmentjourney.query.Story;
import org.treatmentjourney.query.goals.GoalEntry;

class HandoverViewTest {

    private final HandoverView view = new HandoverView(ZONE);

    @Test
    void before_any_session_there_is_nothing_to_hand_over_and_nothing_is_missing() {
        HandoverState state = referred().in(view);
        assertThat(state.note()).isNull();
        assertThat(state.lastSession()).isNull();
        assertThat(state.goals().open()).isEmpty();
    }

    @Test
    void a_session_without_a_handover_leaves_the_earlier_one_standing() {
        HandoverState state = referred()
                .session("2026-11-04T10:00", handover("come on Friday"))
                .session("2026-11-06T10:00")
                .in(view);
        assertThat(state.note()).extracting(HandoverNote::plan).isEqualTo("come on Friday");
        assertThat(state.lastSession())
                .extracting(HandoverState.LastSession::at)
                .isEqualTo(Story.when("2026-11-06T10:00"));
    }

    @Test
    void a_session_recorded_late_does_not_replace_a_newer_handover() {
        HandoverState state = referred()
                .session("2026-11-06T10:00", handover("come on Monday"))
                .session("2026-11-04T10:00", handover("come on Friday"))
                .in(view);
        assertThat(state.note()).extracting(HandoverNote::plan).isEqualTo("come on Monday");
    }

    @Test
    void the_next_worker_sees_the_open_goals_and_the_risks_of_the_latest_triage() {
        HandoverState state = referred()
                .goal("2026-11-03T10:00", GOAL, "one weekend without")
                .goal("2026-11-03T10:01", new java.util.UUID(4, 4), "sleep")
                .progress("2026-11-05T10:00", new java.util.UUID(4, 4), Progress.ACHIEVED)
                .triaged("2026-11-03T11:00", risk("violence", Level.LOW))
                .triaged("2026-11-04T11:00", risk("overdose", Level.HIGH))
                .in(view);
        assertThat(state.goals().open()).extracting(GoalEntry::goalId).containsExactly(GOAL);
        assertThat(state.risks().triaged()).extracting(Risk::kind).containsExactly("overdose");
    }
}
