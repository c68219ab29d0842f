package org.treatmentjourney.query.groups;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.groups.Tuple;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.treatmentjourney.domain.Effective;
import org.treatmentjourney.domain.Personal;
import org.treatmentjourney.domain.Recorded;
import org.treatmentjourney.domain.group.event.GroupClosed;
import org.treatmentjourney.domain.group.event.GroupEvent;
import org.treatmentjourney.domain.group.event.GroupMeetingCancelled;
import org.treatmentjourney.domain.group.event.GroupOutcomeRecorded;
import org.treatmentjourney.domain.group.event.GroupPlanned;
import org.treatmentjourney.domain.group.event.GroupSessionHeld;
import org.treatmentjourney.domain.group.event.InvitationDeclined;
import org.treatmentjourney.domain.group.event.MemberAfterwardsRecorded;
import org.treatmentjourney.domain.group.event.MemberEnrolled;
import org.treatmentjourney.domain.group.event.MemberInvited;
import org.treatmentjourney.domain.group.event.MemberLeft;
import org.treatmentjourney.domain.group.value.GroupAttendance;
import org.treatmentjourney.domain.group.value.GroupForm;
import org.treatmentjourney.domain.group.value.GroupOutcome;
import org.treatmentjourney.domain.group.value.GroupWords;
import org.treatmentjourney.domain.group.value.MeetingWords;
import org.treatmentjourney.domain.group.value.MemberAttendance;

class GroupsViewTest {

    private static final ZoneId ZONE = ZoneId.of("Europe/London");
    private static final UUID GROUP = new UUID(1, 1);
    private static final UUID ALDER = new UUID(2, 1);
    private static final UUID BIRCH = new UUID(2, 2);
    private static final UUID FIRST = new UUID(4, 1);

    private final GroupsView view = new GroupsView();

    @Test
    void a_meeting_whose_day_has_passed_is_to_be_recorded_the_day_after() {
        GroupState group = fold(planned(GroupForm.CLOSED, 3));
        assertThat(states(group, "2026-11-09"))
                .containsExactly(
                        tuple(day("2026-11-02"), MeetingState.TO_RECORD),
                        tuple(day("2026-11-09"), MeetingState.PLANNED),
                        tuple(day("2026-11-16"), MeetingState.PLANNED));
    }

    @Test
    void telling_of_it_or_cancelling_it_settles_what_was_to_be_recorded() {
        GroupState group = fold(
                planned(GroupForm.CLOSED, 3),
                held(2, null),
                new GroupMeetingCancelled(GROUP, on("2026-11-10"), new UUID(4, 2), day("2026-11-09"), "holiday"));
        assertThat(states(group, "2026-11-30"))
                .containsExactly(
                        tuple(day("2026-11-02"), MeetingState.HELD),
                        tuple(day("2026-11-09"), MeetingState.CANCELLED),
                        tuple(day("2026-11-16"), MeetingState.TO_RECORD));
        assertThat(meetings(group, "2026-11-30").toRecord()).isEqualTo(1);
    }

    @Test
    void after_the_end_no_meeting_is_waited_for_and_only_the_outcome_is_missing() {
        GroupState ended = fold(planned(GroupForm.CLOSED, 6), new GroupClosed(GROUP, on("2026-11-03"), "too-few"));
        assertThat(meetings(ended, "2026-11-30").all(Set.of()))
                .extracting(GroupMeeting::on)
                .containsExactly(day("2026-11-02"));
        assertThat(meetings(ended, "2026-11-30").outcomeIsMissing()).isTrue();
        GroupState told = fold(
                planned(GroupForm.CLOSED, 6),
                new GroupClosed(GROUP, on("2026-11-03"), "too-few"),
                new GroupOutcomeRecorded(GROUP, on("2026-11-04"), Personal.of(new GroupOutcome("Short", null, null))));
        assertThat(meetings(told, "2026-11-30").outcomeIsMissing()).isFalse();
    }

    @Test
    void the_outcome_is_missing_once_the_last_planned_meeting_has_passed() {
        GroupState group = fold(planned(GroupForm.CLOSED, 2));
        assertThat(meetings(group, "2026-11-09").outcomeIsMissing()).isFalse();
        assertThat(meetings(group, "2026-11-10").outcomeIsMissing()).isTrue();
    }

    @Test
    void a_group_that_goes_on_looks_twelve_weeks_back_and_one_meeting_ahead() {
        GroupState group = fold(planned(GroupForm.OPEN, null));
        List<GroupMeeting> all = meetings(group, "2027-11-02").all(Set.of());
        assertThat(all).hasSize(13);
        assertThat(all.getLast().on()).isEqualTo(day("2027-11-08"));
        assertThat(all.getLast().state()).isEqualTo(MeetingState.PLANNED);
        assertThat(meetings(group, "2027-11-02").outcomeIsMissing()).isFalse();
    }

    @Test
    void the_clock_on_the_wall_stays_when_summer_ends() {
        GroupState group = fold(planned(GroupForm.CLOSED, 2, "2026-10-19T12:00:00Z"));
        assertThat(meetings(group, "2026-10-19").all(Set.of()))
                .extracting(GroupMeeting::startsAt)
                .containsExactly(Instant.parse("2026-10-19T12:00:00Z"), Instant.parse("2026-10-26T13:00:00Z"));
    }

    @Test
    void fewer_than_two_of_the_pool_shows_with_the_reason() {
        GroupMeeting meeting = meetings(fold(planned(GroupForm.CLOSED, 6), held(1, "ill")), "2026-11-03")
                .all(Set.of())
                .getFirst();
        assertThat(meeting.isShort()).isTrue();
        assertThat(meeting.shortfall()).isEqualTo("ill");
        assertThat(fold(planned(GroupForm.CLOSED, 6), held(2, null))
                        .sessions()
                        .getFirst()
                        .isShort())
                .isFalse();
    }

    @Test
    void of_those_whom_the_reader_may_not_see_only_the_number_is_told() {
        GroupMeeting meeting = meetings(fold(planned(GroupForm.CLOSED, 6), held(2, null)), "2026-11-03")
                .all(Set.of(ALDER))
                .getFirst();
        assertThat(meeting.attendance()).extracting(MemberAttendance::journeyId).containsExactly(ALDER);
        assertThat(meeting.came()).isEqualTo(1);
        assertThat(meeting.expected()).isEqualTo(2);
    }

    @Test
    void a_member_goes_from_invited_to_the_end_and_the_list_is_complete_with_the_first_session() {
        GroupState invited = fold(planned(GroupForm.CLOSED, 6), invited(ALDER));
        assertThat(state(invited, ALDER)).isEqualTo(MembershipState.INVITED);
        assertThat(state(
                        fold(
                                planned(GroupForm.CLOSED, 6),
                                invited(ALDER),
                                new InvitationDeclined(GROUP, on("2026-10-25"), ALDER)),
                        ALDER))
                .isEqualTo(MembershipState.DECLINED);
        GroupState enrolled = fold(planned(GroupForm.CLOSED, 6), invited(ALDER), enrolled(ALDER));
        assertThat(state(enrolled, ALDER)).isEqualTo(MembershipState.ENROLLED);
        assertThat(enrolled.frozen()).isFalse();
        assertThat(fold(planned(GroupForm.CLOSED, 6), enrolled(ALDER), held(2, null))
                        .frozen())
                .isTrue();
        assertThat(fold(planned(GroupForm.OPEN, null), enrolled(ALDER), held(2, null))
                        .frozen())
                .isFalse();
        GroupState ended = fold(
                planned(GroupForm.CLOSED, 6),
                enrolled(ALDER),
                enrolled(BIRCH),
                new MemberLeft(GROUP, on("2026-11-05"), BIRCH, "own-wish"),
                new MemberAfterwardsRecorded(GROUP, on("2026-12-10"), ALDER, List.of("mutual-aid")),
                new GroupClosed(GROUP, on("2026-12-08"), "completed"));
        assertThat(state(ended, ALDER)).isEqualTo(MembershipState.COMPLETED);
        assertThat(state(ended, BIRCH)).isEqualTo(MembershipState.LEFT);
        assertThat(member(ended, ALDER).goesOnTo()).containsExactly("mutual-aid");
    }

    @Test
    void events_may_come_in_any_order() {
        List<GroupEvent> all = new ArrayList<>(List.of(
                planned(GroupForm.CLOSED, 6),
                invited(ALDER),
                enrolled(BIRCH),
                held(1, "ill"),
                new MemberLeft(GROUP, on("2026-11-05"), BIRCH, "own-wish"),
                new GroupClosed(GROUP, on("2026-12-08"), "completed")));
        for (int seed = 0; seed < 20; seed++) {
            Collections.shuffle(all, new Random(seed));
            GroupState group = fold(all.toArray(GroupEvent[]::new));
            assertThat(Objects.requireNonNull(group.plan()).service()).isEqualTo("community-drug-service");
            assertThat(group.members()).hasSize(2);
            assertThat(group.sessions()).hasSize(1);
            assertThat(group.ended()).isTrue();
        }
    }

    private GroupState fold(GroupEvent... events) {
        GroupState state = null;
        long version = 0;
        for (GroupEvent event : events) {
            version++;
            state = view.fold(
                    state, new Recorded<>(event, new UUID(0, version), version, version, Instant.EPOCH, "clinician"));
        }
        return Objects.requireNonNull(state);
    }

    private static MeetingsOf meetings(GroupState group, String today) {
        return MeetingsOf.planned(group, day(today), ZONE);
    }

    private static List<Tuple> states(GroupState group, String today) {
        return meetings(group, today).all(Set.of()).stream()
                .map(meeting -> tuple(meeting.on(), meeting.state()))
                .toList();
    }

    private static MemberState member(GroupState group, UUID journey) {
        return group.members().stream()
                .filter(one -> one.journeyId().equals(journey))
                .findFirst()
                .orElseThrow();
    }

    private static MembershipState state(GroupState group, UUID journey) {
        return member(group, journey).state(group.ended());
    }

    private static GroupPlanned planned(GroupForm form, @Nullable Integer weeks) {
        return planned(form, weeks, "2026-11-02T13:00:00Z");
    }

    private static GroupPlanned planned(GroupForm form, @Nullable Integer weeks, String first) {
        return new GroupPlanned(
                GROUP,
                on("2026-10-20"),
                "harbour",
                "community-drug-service",
                form,
                Instant.parse(first),
                180,
                weeks,
                List.of("clinician", "clinician2"),
                null,
                Personal.of(new GroupWords("Cannabis", null, null)));
    }

    private static MemberInvited invited(UUID journey) {
        return new MemberInvited(GROUP, on("2026-10-22"), journey, new UUID(3, 1));
    }

    private static MemberEnrolled enrolled(UUID journey) {
        return new MemberEnrolled(GROUP, on("2026-10-24"), journey, new UUID(3, 1));
    }

    private static GroupSessionHeld held(int ofPool, @Nullable String shortfall) {
        return new GroupSessionHeld(
                GROUP,
                Effective.at(Instant.parse("2026-11-02T13:00:00Z")),
                FIRST,
                180,
                List.of("clinician"),
                ofPool,
                List.of(
                        new MemberAttendance(ALDER, GroupAttendance.ATTENDED),
                        new MemberAttendance(BIRCH, GroupAttendance.ABSENT)),
                true,
                shortfall,
                Personal.of(new MeetingWords(null, null)));
    }

    private static Effective on(String day) {
        return Effective.on(day(day), ZONE);
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
