package org.treatmentjourney.query.worklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.treatmentjourney.query.Story.referred;
import static org.treatmentjourney.query.outcomes.OutcomeStory.coordinator;
import static org.treatmentjourney.query.outcomes.OutcomeStory.profile;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.treatmentjourney.domain.journey.value.Exit;
import org.treatmentjourney.domain.journey.value.OutcomeStage;
import org.treatmentjourney.query.Story;

/** When outcomes are to be measured, and whether anybody sees to it. */
class OutcomeDutiesTest {

    private static final LocalDate TRIAGED = LocalDate.parse("2026-11-04");

    private final Policy policy = Policy.of(key -> null);

    /** R17. */
    @Test
    void the_start_is_due_two_weeks_after_the_assessment_until_it_was_asked() {
        assertThat(kinds(referred())).doesNotContain(DutyKind.OUTCOME_MEASURE);
        Duty start = Duty.of(DutyKind.OUTCOME_MEASURE, TRIAGED).detailed("start");
        assertThat(duties(triaged())).contains(start);
        assertThat(policy.dueOn(start)).isEqualTo("2026-11-18");
        assertThat(duties(started())).doesNotContain(start);
    }

    /** R17. */
    @Test
    void a_review_is_due_half_a_year_after_the_last_profile() {
        Duty review =
                Duty.of(DutyKind.OUTCOME_MEASURE, LocalDate.parse("2026-11-09")).detailed("review");
        assertThat(duties(started())).contains(review);
        assertThat(policy.dueOn(review)).isEqualTo("2027-05-10");
    }

    /** R37. */
    @Test
    void a_start_that_is_told_late_was_asked_in_time_and_a_review_without_a_start_is_enough() {
        assertThat(duties(triaged().then(profile(OutcomeStage.REVIEW, "2026-12-21"))))
                .contains(Duty.of(DutyKind.OUTCOME_MEASURE, LocalDate.parse("2026-12-21"))
                        .detailed("review"));
        assertThat(duties(started().then(profile(OutcomeStage.START, "2026-11-06"))))
                .contains(Duty.of(DutyKind.OUTCOME_MEASURE, LocalDate.parse("2026-11-09"))
                        .detailed("review"));
    }

    /** R17, R36. */
    @Test
    void a_discharge_ends_the_reviews_and_makes_a_last_profile_due_of_those_who_said_goodbye() {
        Duty exit =
                Duty.of(DutyKind.OUTCOME_MEASURE, LocalDate.parse("2026-12-21")).detailed("exit");
        assertThat(duties(started().discharged("2026-12-21", Exit.PLANNED))).containsExactly(exit);
        assertThat(policy.dueOn(exit)).isEqualTo("2027-01-04");
        assertThat(kinds(started()
                        .discharged("2026-12-21", Exit.PLANNED)
                        .then(profile(OutcomeStage.EXIT, "2026-12-22"))))
                .isEmpty();
        assertThat(kinds(started().discharged("2026-12-21", Exit.UNPLANNED))).isEmpty();
        assertThat(kinds(started().discharged("2026-12-21", Exit.DIED))).isEmpty();
    }

    /** R18. */
    @Test
    void nobody_to_co_ordinate_is_due_once_triage_is_done() {
        assertThat(kinds(referred())).doesNotContain(DutyKind.OUTCOMES_COORDINATOR);
        assertThat(duties(triaged())).contains(Duty.of(DutyKind.OUTCOMES_COORDINATOR, TRIAGED));
        assertThat(kinds(triaged().then(coordinator("2026-11-05", "clinician"))))
                .doesNotContain(DutyKind.OUTCOMES_COORDINATOR);
    }

    private static List<Duty> duties(Story story) {
        return StoryWork.all(story);
    }

    private static List<DutyKind> kinds(Story story) {
        return duties(story).stream().map(Duty::kind).toList();
    }

    private static Story triaged() {
        return referred().triaged("2026-11-04T10:00");
    }

    private static Story started() {
        return triaged().then(profile(OutcomeStage.START, "2026-11-09"));
    }
}
