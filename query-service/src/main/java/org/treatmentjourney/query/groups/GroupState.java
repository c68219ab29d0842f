package org.treatmentjourney.query.groups;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.Effective;
import org.treatmentjourney.domain.Recorded;
import org.treatmentjourney.domain.group.event.EntryMarkedInError;
import org.treatmentjourney.domain.group.event.GroupChanged;
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
import org.treatmentjourney.domain.group.value.GroupOutcome;
import org.treatmentjourney.query.view.Lists;

/**
 * A group with all that was recorded of it.
 *
 * @param plan null as long as all that is known of it came with an earlier date
 */
public record GroupState(
        UUID groupId,
        @Nullable GroupPlan plan,
        List<MemberState> members,
        List<SessionState> sessions,
        List<GroupState.Cancelled> cancelled,
        @Nullable GroupOutcome outcome,
        boolean told,
        @Nullable Effective closed,
        @Nullable String ending,
        List<GroupState.Entry> entries) {

    /** A planned meeting that does not take place. */
    public record Cancelled(UUID meetingId, LocalDate plannedOn, String reason) {}

    /**
     * Something that was recorded, so that it can be marked as an error.
     *
     * @param journeyId the member that it is about, if it is about one
     */
    public record Entry(
            UUID eventId,
            String type,
            Effective at,
            String by,
            @Nullable UUID journeyId) {}

    static GroupState after(@Nullable GroupState before, GroupEvent event, Recorded<?> recorded) {
        GroupState state = before != null
                ? before
                : new GroupState(
                        event.groupId(), null, List.of(), List.of(), List.of(), null, false, null, null, List.of());
        return state.after(event).with(entry(event, recorded));
    }

    private GroupState after(GroupEvent event) {
        return switch (event) {
            case GroupPlanned e -> with(GroupPlan.of(e));
            case GroupChanged e -> plan == null ? this : with(plan.changed(e));
            case MemberInvited e -> member(e.journeyId(), one -> one.invited(e.clientId(), e.effective()));
            case InvitationDeclined e -> member(e.journeyId(), one -> one.declined(e.effective()));
            case MemberEnrolled e -> member(e.journeyId(), one -> one.enrolled(e.clientId(), e.effective()));
            case MemberLeft e -> member(e.journeyId(), one -> one.left(e.effective(), e.reason()));
            case MemberAfterwardsRecorded e -> member(e.journeyId(), one -> one.goesOn(e.goesOnTo()));
            case GroupSessionHeld e -> held(SessionState.of(e));
            case GroupMeetingCancelled e ->
                cancelled(Lists.and(cancelled, new Cancelled(e.meetingId(), e.plannedOn(), e.reason())));
            case GroupOutcomeRecorded e -> outcome(e.personal().known().orElse(null));
            case GroupClosed e -> closed(e.effective(), e.reason());
            case EntryMarkedInError ignored -> this;
        };
    }

    boolean ended() {
        return closed != null;
    }

    /** R27: a closed group that has met once takes nobody any more. */
    boolean frozen() {
        return plan != null && plan.isClosed() && !sessions.isEmpty();
    }

    @Nullable
    LocalDate endedOn(ZoneId zone) {
        return closed == null ? null : closed.day(zone);
    }

    private static Entry entry(GroupEvent event, Recorded<?> recorded) {
        UUID about = switch (event) {
            case MemberInvited e -> e.journeyId();
            case InvitationDeclined e -> e.journeyId();
            case MemberEnrolled e -> e.journeyId();
            case MemberLeft e -> e.journeyId();
            case MemberAfterwardsRecorded e -> e.journeyId();
            default -> null;
        };
        return new Entry(
                recorded.eventId(), event.getClass().getSimpleName(), event.effective(), recorded.actor(), about);
    }

    private GroupState member(UUID journeyId, UnaryOperator<MemberState> change) {
        return with(
                plan,
                Lists.upsert(
                        members,
                        one -> one.journeyId().equals(journeyId),
                        () -> MemberState.unknown(journeyId),
                        change));
    }

    private GroupState with(GroupPlan other) {
        return with(other, members);
    }

    private GroupState with(@Nullable GroupPlan other, List<MemberState> people) {
        return new GroupState(groupId, other, people, sessions, cancelled, outcome, told, closed, ending, entries);
    }

    private GroupState held(SessionState session) {
        return new GroupState(
                groupId,
                plan,
                members,
                Lists.and(sessions, session),
                cancelled,
                outcome,
                told,
                closed,
                ending,
                entries);
    }

    private GroupState cancelled(List<Cancelled> all) {
        return new GroupState(groupId, plan, members, sessions, all, outcome, told, closed, ending, entries);
    }

    private GroupState outcome(@Nullable GroupOutcome newer) {
        return new GroupState(groupId, plan, members, sessions, cancelled, newer, true, closed, ending, entries);
    }

    private GroupState closed(Effective at, String reason) {
        return new GroupState(groupId, plan, members, sessions, cancelled, outcome, told, at, reason, entries);
    }

    private GroupState with(Entry entry) {
        return new GroupState(
                groupId, plan, members, sessions, cancelled, outcome, told, closed, ending, Lists.and(entries, entry));
    }
}
