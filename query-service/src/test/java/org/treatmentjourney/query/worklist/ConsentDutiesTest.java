package org.treatmentjourney.query.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** R50: a consent is asked again at each review, and before it runs out. */
class ConsentDutiesTest {

    private static final LocalDate ASKED = LocalDate.parse("2026-11-02");
    private static final LocalDate UNTIL = LocalDate.parse("2027-05-02");
    private static final Policy POLICY = Policy.of(key -> null);

    @Test
    void nothing_is_asked_before_the_plan_is_reviewed_or_the_end_is_near() {
        assertThat(due(true, null, LocalDate.parse("2027-04-17"))).isEmpty();
    }

    @Test
    void a_review_after_it_was_last_asked_makes_it_due_on_that_day() {
        LocalDate reviewed = ASKED.plusDays(20);
        assertThat(due(true, reviewed, reviewed.plusDays(3))).singleElement().satisfies(due -> {
            assertThat(due.dueOn()).isEqualTo(reviewed);
            assertThat(due.overdueDays()).isEqualTo(3);
        });
        assertThat(due(true, ASKED, ASKED.plusDays(1))).isEmpty();
    }

    @Test
    void fourteen_days_before_its_last_it_is_asked_whether_it_is_to_go_on() {
        LocalDate first = UNTIL.minusDays(14);
        assertThat(due(true, null, first.minusDays(1))).isEmpty();
        assertThat(due(true, null, first))
                .singleElement()
                .satisfies(due -> assertThat(due.dueOn()).isEqualTo(UNTIL));
    }

    @Test
    void what_was_taken_back_or_has_run_out_is_asked_no_more() {
        assertThat(due(false, UNTIL, UNTIL)).isEmpty();
        assertThat(due(true, ASKED.plusDays(1), UNTIL.plusDays(1))).isEmpty();
        assertThat(due(true, null, UNTIL.plusDays(1))).isEmpty();
    }

    private static List<Due> due(boolean asks, @Nullable LocalDate reviewedOn, LocalDate today) {
        return Due.of(ConsentDuties.of(asks, ASKED, UNTIL, reviewedOn).stream().toList(), POLICY, today);
    }
}
