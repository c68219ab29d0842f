package org.treatmentjourney.domain.group;

import static org.assertj.core.api.Assertions.assertThat;
import static org.treatmentjourney.domain.group.SampleGroup.ALDER;
import static org.treatmentjourney.domain.group.SampleGroup.BIRCH;
import static org.treatmentjourney.domain.group.SampleGroup.GROUP;
import static org.treatmentjourney.domain.group.SampleGroup.begun;
import static org.treatmentjourney.domain.group.SampleGroup.closed;
import static org.treatmentjourney.domain.group.SampleGroup.enrolled;
import static org.treatmentjourney.domain.group.SampleGroup.given;
import static org.treatmentjourney.domain.group.SampleGroup.left;
import static org.treatmentjourney.domain.group.SampleGroup.now;
import static org.treatmentjourney.domain.group.SampleGroup.on;
import static org.treatmentjourney.domain.group.SampleGroup.planned;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.treatmentjourney.domain.Effective;
import org.treatmentjourney.domain.ErrorReason;
import org.treatmentjourney.domain.Personal;
import org.treatmentjourney.domain.Records;
import org.treatmentjourney.domain.Specification;
import org.treatmentjourney.domain.access.AccessRefused;
import org.treatmentjourney.domain.group.command.CloseGroup;
import org.treatmentjourney.domain.group.command.GroupCommand;
import org.treatmentjourney.domain.group.command.MarkGroupEntryInError;
import org.treatmentjourney.domain.group.command.RecordGroupOutcome;
import org.treatmentjourney.domain.group.command.RecordMemberAfterwards;
import org.treatmentjourney.domain.group.event.EntryMarkedInError;
import org.treatmentjourney.domain.group.event.GroupClosed;
import org.treatmentjourney.domain.group.event.GroupEvent;
import org.treatmentjourney.domain.group.event.GroupOutcomeRecorded;
import org.treatmentjourney.domain.group.event.GroupPlanned;
import org.treatmentjourney.domain.group.event.MemberAfterwardsRecorded;
import org.treatmentjourney.domain.group.value.GroupForm;
import org.treatmentjourney.domain.group.value.GroupOutcome;
import org.treatmentjourney.domain.shape.Yields;

class GroupEndingTest {

    @Test
    void a_group_ends_once() {
        CloseGroup close = new CloseGroup(GROUP, "completed");
        given(planned(GroupForm.CLOSED)).when(close).then(new GroupClosed(GROUP, now(), "completed"));
        given(planned(GroupForm.CLOSED), closed(20)).when(close).refused("R27", "group.closed");
    }

    @Test
    void what_came_of_it_is_recorded_before_or_after_its_end() {
        RecordGroupOutcome outcome = new RecordGroupOutcome(GROUP, "All stayed", null, null);
        GroupOutcomeRecorded recorded =
                new GroupOutcomeRecorded(GROUP, now(), Personal.of(new GroupOutcome("All stayed", null, null)));
        given(planned(GroupForm.CLOSED)).when(outcome).then(recorded);
        given(planned(GroupForm.CLOSED), closed(20)).when(outcome).then(recorded);
    }

    @Test
    void what_a_member_goes_on_to_is_recorded_also_of_those_who_left() {
        RecordMemberAfterwards afterwards = new RecordMemberAfterwards(GROUP, ALDER, List.of("mutual-aid"));
        given(planned(GroupForm.CLOSED), enrolled(ALDER, on(1)), left(ALDER, 5), closed(20))
                .when(afterwards)
                .then(new MemberAfterwardsRecorded(GROUP, now(), ALDER, List.of("mutual-aid")));
        given(planned(GroupForm.CLOSED), SampleGroup.invited(ALDER))
                .when(afterwards)
                .refused("R27", "group.never-a-member");
    }

    @Test
    void an_entry_is_marked_as_an_error_but_not_the_one_that_planned_the_group() {
        given(planned(GroupForm.CLOSED), enrolled(BIRCH, on(1)))
                .when(mark(2))
                .then(new EntryMarkedInError(GROUP, now(), new UUID(0, 2), ErrorReason.WRONG_PERSON, null));
        given(planned(GroupForm.CLOSED)).when(mark(1)).refused("R38", "group.first-entry");
        given(planned(GroupForm.CLOSED)).when(mark(7)).unknown("entry");
    }

    @ParameterizedTest
    @MethodSource("org.treatmentjourney.domain.group.SampleGroup#afterPlanning")
    void whoever_neither_leads_it_nor_works_in_its_service_may_not_touch_it(GroupCommand command) {
        GroupPlanned own = planned(GroupForm.CLOSED);
        GroupPlanned others = new GroupPlanned(
                GROUP,
                own.effective(),
                "harbour",
                "chemsex-clinic",
                own.form(),
                own.firstMeetingAt(),
                own.minutes(),
                own.weeks(),
                List.of("triage", "prescriber"),
                own.capacity(),
                own.personal());
        assertThat(given(others, enrolled(ALDER, on(1)), SampleGroup.invited(BIRCH))
                        .when(command)
                        .refusal())
                .isInstanceOf(AccessRefused.class);
    }

    @ParameterizedTest
    @MethodSource("org.treatmentjourney.domain.group.SampleGroup#afterPlanning")
    void nothing_that_happened_lies_in_the_future(GroupCommand command) {
        given(begun())
                .when(command, Effective.at(Specification.NOW.plusSeconds(1)))
                .refused("R34", "time.in-the-future");
    }

    @ParameterizedTest
    @MethodSource("org.treatmentjourney.domain.group.SampleGroup#afterPlanning")
    void a_command_leads_to_the_event_that_it_declares(GroupCommand command) {
        assertThat(given(begun()).when(command).accepted().stream().map(Object::getClass))
                .containsExactly(declared(command));
    }

    @Test
    void there_is_a_sample_of_every_command_and_every_event_comes_of_one() {
        List<GroupCommand> all = Stream.concat(
                        Stream.of(SampleGroup.plan(GroupForm.CLOSED, 6)), SampleGroup.afterPlanning())
                .toList();
        assertThat(all.stream().map(Object::getClass).collect(Collectors.toSet()))
                .isEqualTo(Set.copyOf(Records.below(GroupCommand.class)));
        assertThat(all.stream().map(GroupEndingTest::declared).collect(Collectors.toSet()))
                .isEqualTo(Set.copyOf(Records.below(GroupEvent.class)));
    }

    private static Class<?> declared(GroupCommand command) {
        return Objects.requireNonNull(command.getClass().getAnnotation(Yields.class))
                .value()[0];
    }

    private static MarkGroupEntryInError mark(int number) {
        return new MarkGroupEntryInError(GROUP, new UUID(0, number), ErrorReason.WRONG_PERSON, null);
    }
}
