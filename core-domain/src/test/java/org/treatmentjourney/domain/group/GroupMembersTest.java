package org.treatmentjourney.domain.group;

import static org.treatmentjourney.domain.group.SampleGroup.ALDER;
import static org.treatmentjourney.domain.group.SampleGroup.ALDER_SELF;
import static org.treatmentjourney.domain.group.SampleGroup.BIRCH;
import static org.treatmentjourney.domain.group.SampleGroup.BIRCH_SELF;
import static org.treatmentjourney.domain.group.SampleGroup.FIRST;
import static org.treatmentjourney.domain.group.SampleGroup.GROUP;
import static org.treatmentjourney.domain.group.SampleGroup.HIDDEN;
import static org.treatmentjourney.domain.group.SampleGroup.came;
import static org.treatmentjourney.domain.group.SampleGroup.closed;
import static org.treatmentjourney.domain.group.SampleGroup.enrolled;
import static org.treatmentjourney.domain.group.SampleGroup.given;
import static org.treatmentjourney.domain.group.SampleGroup.held;
import static org.treatmentjourney.domain.group.SampleGroup.invited;
import static org.treatmentjourney.domain.group.SampleGroup.left;
import static org.treatmentjourney.domain.group.SampleGroup.now;
import static org.treatmentjourney.domain.group.SampleGroup.on;
import static org.treatmentjourney.domain.group.SampleGroup.planned;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.treatmentjourney.domain.ErrorReason;
import org.treatmentjourney.domain.group.command.DeclineInvitation;
import org.treatmentjourney.domain.group.command.EnrolMember;
import org.treatmentjourney.domain.group.command.InviteMember;
import org.treatmentjourney.domain.group.command.LeaveGroup;
import org.treatmentjourney.domain.group.command.RecordMemberAfterwards;
import org.treatmentjourney.domain.group.event.EntryMarkedInError;
import org.treatmentjourney.domain.group.event.GroupEvent;
import org.treatmentjourney.domain.group.event.InvitationDeclined;
import org.treatmentjourney.domain.group.event.MemberEnrolled;
import org.treatmentjourney.domain.group.event.MemberInvited;
import org.treatmentjourney.domain.group.event.MemberLeft;
import org.treatmentjourney.domain.group.value.GroupForm;

/** R27: who may join a group, and when nobody may any more. */
class GroupMembersTest {

    private static final InviteMember INVITE = new InviteMember(GROUP, BIRCH);
    private static final EnrolMember ENROL = new EnrolMember(GROUP, BIRCH);

    @Test
    void before_the_first_session_people_are_invited_and_join() {
        given(planned(GroupForm.CLOSED)).when(INVITE).then(new MemberInvited(GROUP, now(), BIRCH, BIRCH_SELF));
        given(planned(GroupForm.CLOSED)).when(ENROL).then(new MemberEnrolled(GROUP, now(), BIRCH, BIRCH_SELF));
        given(planned(GroupForm.CLOSED), invited(BIRCH))
                .when(ENROL)
                .then(new MemberEnrolled(GROUP, now(), BIRCH, BIRCH_SELF));
    }

    @Test
    void nobody_joins_a_closed_group_after_its_first_session() {
        var begun = given(planned(GroupForm.CLOSED), enrolled(ALDER, on(1)), held(FIRST, came(ALDER)));
        begun.when(INVITE).refused("R27", "group.list-frozen");
        begun.when(ENROL).refused("R27", "group.list-frozen");
        begun.when(ENROL, on(1)).refused("R27", "group.list-frozen");
    }

    @Test
    void whoever_has_left_a_closed_group_does_not_come_back_after_its_first_session() {
        given(planned(GroupForm.CLOSED), enrolled(ALDER, on(1)), held(FIRST, came(ALDER)), left(ALDER, 3))
                .when(new EnrolMember(GROUP, ALDER))
                .refused("R27", "group.list-frozen");
    }

    @Test
    void an_open_group_welcomes_people_at_any_time_and_back_again() {
        var met = given(planned(GroupForm.OPEN), enrolled(ALDER, on(1)), held(FIRST, came(ALDER)), left(ALDER, 3));
        met.when(ENROL).accepted();
        met.when(new EnrolMember(GROUP, ALDER)).then(new MemberEnrolled(GROUP, now(), ALDER, ALDER_SELF));
    }

    @Test
    void if_the_first_session_was_an_error_the_list_is_open_again() {
        given(
                        planned(GroupForm.CLOSED),
                        enrolled(ALDER, on(1)),
                        held(FIRST, came(ALDER)),
                        new EntryMarkedInError(GROUP, now(), new UUID(0, 3), ErrorReason.WRONG_CONTENT, null))
                .when(ENROL)
                .accepted();
    }

    @Test
    void a_journey_that_whoever_acts_may_not_see_is_as_good_as_none() {
        given(planned(GroupForm.CLOSED)).when(new InviteMember(GROUP, HIDDEN)).unknown("journey");
        given(planned(GroupForm.CLOSED)).when(new EnrolMember(GROUP, HIDDEN)).unknown("journey");
        var inside = given(planned(GroupForm.CLOSED), enrolled(HIDDEN, on(1)));
        inside.when(new LeaveGroup(GROUP, HIDDEN, "other")).unknown("journey");
        inside.when(new DeclineInvitation(GROUP, HIDDEN)).unknown("journey");
        inside.when(new RecordMemberAfterwards(GROUP, HIDDEN, List.of())).unknown("journey");
    }

    @Test
    void nobody_is_in_it_twice_and_nobody_joins_what_has_ended() {
        given(planned(GroupForm.CLOSED), enrolled(BIRCH, on(1))).when(ENROL).refused("R27", "group.member-already");
        given(planned(GroupForm.CLOSED), enrolled(BIRCH, on(1))).when(INVITE).refused("R27", "group.member-already");
        given(planned(GroupForm.OPEN), closed(2)).when(ENROL).refused("R27", "group.closed");
    }

    @Test
    void a_full_group_takes_nobody_until_somebody_leaves() {
        List<GroupEvent> four = Stream.concat(
                        Stream.<GroupEvent>of(planned(GroupForm.OPEN)),
                        Stream.of(1L, 3L, 4L, 5L).map(number -> enrolled(new UUID(2, number), on(1))))
                .toList();
        given(four.toArray(GroupEvent[]::new)).when(ENROL).refused("R27", "group.full");
        given(Stream.concat(four.stream(), Stream.of(left(ALDER, 2))).toArray(GroupEvent[]::new))
                .when(ENROL)
                .accepted();
    }

    @Test
    void an_invitation_is_declined_while_it_waits_for_an_answer() {
        DeclineInvitation decline = new DeclineInvitation(GROUP, BIRCH);
        given(planned(GroupForm.CLOSED), invited(BIRCH))
                .when(decline)
                .then(new InvitationDeclined(GROUP, now(), BIRCH));
        given(planned(GroupForm.CLOSED)).when(decline).refused("R27", "group.not-invited");
        given(planned(GroupForm.CLOSED), invited(BIRCH), new InvitationDeclined(GROUP, on(2), BIRCH))
                .when(decline)
                .refused("R27", "group.not-invited");
        given(planned(GroupForm.CLOSED), invited(BIRCH), enrolled(BIRCH, on(2)))
                .when(decline)
                .refused("R27", "group.not-invited");
    }

    @Test
    void a_member_leaves_once() {
        LeaveGroup leave = new LeaveGroup(GROUP, ALDER, "own-wish");
        given(planned(GroupForm.CLOSED), enrolled(ALDER, on(1)))
                .when(leave)
                .then(new MemberLeft(GROUP, now(), ALDER, "own-wish"));
        given(planned(GroupForm.CLOSED)).when(leave).refused("R27", "group.not-a-member");
        given(planned(GroupForm.CLOSED), enrolled(ALDER, on(1)), left(ALDER, 2))
                .when(leave)
                .refused("R27", "group.not-a-member");
    }
}
