package org.treatmentjourney.domain.group;

import static org.assertj.core.api.Assertions.assertThat;
import static org.treatmentjourney.domain.group.SampleGroup.ALDER;
import static org.treatmentjourney.domain.group.SampleGroup.BIRCH;
import static org.treatmentjourney.domain.group.SampleGroup.FIRST;
import static org.treatmentjourney.domain.group.SampleGroup.FIRST_DAY;
import static org.treatmentjourney.domain.group.SampleGroup.GROUP;
import static org.treatmentjourney.domain.group.SampleGroup.HIDDEN;
import static org.treatmentjourney.domain.group.SampleGroup.came;
import static org.treatmentjourney.domain.group.SampleGroup.closed;
import static org.treatmentjourney.domain.group.SampleGroup.enrolled;
import static org.treatmentjourney.domain.group.SampleGroup.given;
import static org.treatmentjourney.domain.group.SampleGroup.held;
import static org.treatmentjourney.domain.group.SampleGroup.left;
import static org.treatmentjourney.domain.group.SampleGroup.now;
import static org.treatmentjourney.domain.group.SampleGroup.on;
import static org.treatmentjourney.domain.group.SampleGroup.planned;
import static org.treatmentjourney.domain.group.SampleGroup.session;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.treatmentjourney.domain.Specification;
import org.treatmentjourney.domain.group.command.CancelGroupMeeting;
import org.treatmentjourney.domain.group.command.GroupCommand;
import org.treatmentjourney.domain.group.event.GroupEvent;
import org.treatmentjourney.domain.group.event.GroupMeetingCancelled;
import org.treatmentjourney.domain.group.value.GroupForm;

/** R27: each member is named once, and fewer than two of those who lead it is recorded with its reason, never refused. */
class RecordGroupSessionTest {

    private static final List<String> TWO = List.of("clinician", "clinician2");

    private static Specification<Group, GroupCommand, GroupEvent> withAlder() {
        return given(planned(GroupForm.CLOSED), enrolled(ALDER, on(1)));
    }

    @Test
    void a_meeting_says_who_led_it_and_who_came() {
        withAlder().when(session(FIRST, "clinician", "clinician2")).then(held(FIRST, came(ALDER)));
    }

    @Test
    void fewer_than_two_of_the_pool_is_recorded_with_the_reason() {
        withAlder()
                .when(session(FIRST, "ill", List.of("clinician"), came(ALDER)))
                .then(held(FIRST, 1, "ill", came(ALDER)));
    }

    @Test
    void fewer_than_two_of_the_pool_without_a_reason_is_refused() {
        withAlder().when(session(FIRST, "clinician")).refused("R27", "group.shortfall-unexplained");
        withAlder().when(session(FIRST)).refused("R27", "group.shortfall-unexplained");
    }

    @Test
    void whoever_is_not_of_the_pool_or_is_named_twice_does_not_make_up_the_two() {
        withAlder().when(session(FIRST, "clinician", "triage")).refused("R27", "group.shortfall-unexplained");
        withAlder().when(session(FIRST, "clinician", "clinician")).refused("R27", "group.shortfall-unexplained");
        withAlder().when(session(FIRST, "clinician", "prescriber", "triage")).accepted();
    }

    @Test
    void all_that_is_wrong_with_the_attendance_is_said_at_once() {
        var outcome = given(planned(GroupForm.CLOSED), enrolled(ALDER, on(1)), enrolled(BIRCH, on(1)))
                .when(session(FIRST, null, TWO, came(ALDER), came(ALDER), came(HIDDEN)));
        outcome.refused("R27", "group.attendance-incomplete");
        assertThat(outcome.refusal())
                .hasMessageContaining("1 not named, 1 named more than once, 1 named without being a member");
    }

    @Test
    void whoever_joined_later_or_had_left_before_need_not_be_named() {
        given(planned(GroupForm.OPEN), enrolled(ALDER, on(1)), enrolled(BIRCH, on(5)))
                .when(session(FIRST, "clinician", "clinician2"))
                .accepted();
        given(planned(GroupForm.OPEN), enrolled(ALDER, on(1)), enrolled(BIRCH, on(1)), left(BIRCH, 1))
                .when(session(FIRST, "clinician", "clinician2"))
                .accepted();
    }

    @Test
    void on_the_day_on_which_they_leave_they_are_named() {
        var lastDay = given(planned(GroupForm.OPEN), enrolled(ALDER, on(1)), enrolled(BIRCH, on(1)), left(BIRCH, 2));
        lastDay.when(session(FIRST, "clinician", "clinician2")).refused("R27", "group.attendance-incomplete");
        lastDay.when(session(FIRST, null, TWO, came(ALDER), came(BIRCH))).accepted();
    }

    @Test
    void a_meeting_is_recorded_once() {
        given(planned(GroupForm.CLOSED), enrolled(ALDER, on(1)), held(FIRST, came(ALDER)))
                .when(session(FIRST, "clinician", "clinician2"))
                .taken("meeting");
    }

    @Test
    void a_group_that_has_ended_can_still_tell_of_a_meeting_before_its_end() {
        given(planned(GroupForm.CLOSED), enrolled(ALDER, on(1)), closed(2))
                .when(session(FIRST, "clinician", "clinician2"))
                .accepted();
        given(planned(GroupForm.CLOSED), enrolled(ALDER, on(1)), closed(1))
                .when(session(FIRST, "clinician", "clinician2"))
                .refused("R27", "group.met-after-end");
    }

    @Test
    void a_meeting_is_cancelled_or_held_and_never_both() {
        CancelGroupMeeting cancel = new CancelGroupMeeting(GROUP, FIRST, FIRST_DAY, "holiday");
        GroupMeetingCancelled cancelled = new GroupMeetingCancelled(GROUP, now(), FIRST, FIRST_DAY, "holiday");
        withAlder().when(cancel).then(cancelled);
        given(planned(GroupForm.CLOSED), held(FIRST)).when(cancel).refused("R27", "group.meeting-held");
        given(planned(GroupForm.CLOSED), cancelled).when(cancel).taken("meeting");
        given(planned(GroupForm.CLOSED), enrolled(ALDER, on(1)), cancelled)
                .when(session(FIRST, "clinician", "clinician2"))
                .refused("R27", "group.meeting-cancelled");
    }
}
