package org.treatmentjourney.query.worklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.treatmentjourney.query.Story.CLIENT;
import static org.treatmentjourney.query.Story.GOAL;
import static org.treatmentjourney.query.Story.JOURNEY;
import static org.treatmentjourney.query.Story.referred;
import static org.treatmentjourney.query.Story.when;
import static org.treatmentjourney.query.worklist.StoryWork.duties;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.treatmentjourney.domain.Personal;
import org.treatmentjourney.domain.journey.event.DueWorkDeferred;
import org.treatmentjourney.domain.journey.value.MissedReason;
import org.treatmentjourney.query.Story;

/** What follows from what somebody put off (R46). */
class DeferralsTest {

    /** R46. */
    @Test
    void what_was_put_off_does_not_hide_what_came_later_of_the_same_kind() {
        Story story = referred()
                .goal("2026-11-04", GOAL, "a week without")
                .then(deferred("2026-11-05", "goal-review", "2026-12-01"))
                .goal("2026-11-06", new UUID(4, 9), "another week without");
        assertThat(duties(story))
                .filteredOn(duty -> duty.kind() == DutyKind.GOAL_REVIEW)
                .containsExactly(new Duty(
                        DutyKind.GOAL_REVIEW, LocalDate.parse("2026-11-06"), LocalDate.parse("2026-11-13"), null));
    }

    /** R46. */
    @Test
    void what_was_put_off_is_due_on_the_day_that_was_named_and_what_comes_later_is_not_meant() {
        Story story = referred().then(deferred("2026-11-03", "triage", "2026-11-30"));
        assertThat(Due.of(duties(story), Policy.of(key -> null), LocalDate.parse("2026-11-20")))
                .filteredOn(due -> due.duty().kind() == DutyKind.TRIAGE)
                .extracting(Due::dueOn)
                .containsExactly(LocalDate.parse("2026-11-30"));
        Story again = referred()
                .then(deferred("2026-11-03", "missed-session", "2026-12-24"))
                .missed("2026-11-09T10:00", MissedReason.DID_NOT_ATTEND);
        assertThat(duties(again))
                .filteredOn(duty -> duty.kind() == DutyKind.MISSED_SESSION)
                .extracting(Duty::deferredTo)
                .containsOnlyNulls();
    }

    private static DueWorkDeferred deferred(String on, String work, String until) {
        return new DueWorkDeferred(
                JOURNEY,
                CLIENT,
                when(on),
                work,
                LocalDate.parse(until),
                Personal.of(new DueWorkDeferred.Details("on holiday")));
    }
}
