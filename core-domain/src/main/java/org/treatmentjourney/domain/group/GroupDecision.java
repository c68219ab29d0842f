package org.treatmentjourney.domain.group;

import java.time.LocalDate;
import java.util.UUID;
import org.treatmentjourney.domain.IdTaken;
import org.treatmentjourney.domain.Personal;
import org.treatmentjourney.domain.RuleViolated;
import org.treatmentjourney.domain.Unknown;
import org.treatmentjourney.domain.access.AccessPolicy;
import org.treatmentjourney.domain.access.AccessRefused;
import org.treatmentjourney.domain.act.Act;
import org.treatmentjourney.domain.act.Past;
import org.treatmentjourney.domain.group.command.CancelGroupMeeting;
import org.treatmentjourney.domain.group.command.ChangeGroup;
import org.treatmentjourney.domain.group.command.CloseGroup;
import org.treatmentjourney.domain.group.command.DeclineInvitation;
import org.treatmentjourney.domain.group.command.EnrolMember;
import org.treatmentjourney.domain.group.command.GroupCommand;
import org.treatmentjourney.domain.group.command.InviteMember;
import org.treatmentjourney.domain.group.command.LeaveGroup;
import org.treatmentjourney.domain.group.command.MarkGroupEntryInError;
import org.treatmentjourney.domain.group.command.PlanGroup;
import org.treatmentjourney.domain.group.command.RecordGroupOutcome;
import org.treatmentjourney.domain.group.command.RecordGroupSession;
import org.treatmentjourney.domain.group.command.RecordMemberAfterwards;
import org.treatmentjourney.domain.group.event.EntryMarkedInError;
import org.treatmentjourney.domain.group.event.GroupClosed;
import org.treatmentjourney.domain.group.event.GroupEvent;
import org.treatmentjourney.domain.group.event.GroupMeetingCancelled;
import org.treatmentjourney.domain.group.event.GroupOutcomeRecorded;
import org.treatmentjourney.domain.group.event.GroupSessionHeld;
import org.treatmentjourney.domain.group.event.InvitationDeclined;
import org.treatmentjourney.domain.group.event.MemberAfterwardsRecorded;
import org.treatmentjourney.domain.group.event.MemberEnrolled;
import org.treatmentjourney.domain.group.event.MemberInvited;
import org.treatmentjourney.domain.group.event.MemberLeft;
import org.treatmentjourney.domain.group.value.GroupForm;
import org.treatmentjourney.domain.group.value.GroupOutcome;
import org.treatmentjourney.domain.group.value.MeetingWords;

/** What a group answers to each command: the event that follows, or the rule that refuses. */
record GroupDecision(Group group, Act act, Journeys journeys) {

    GroupEvent on(GroupCommand command) {
        if (command instanceof PlanGroup) {
            throw new IdTaken("group");
        }
        if (!AccessPolicy.seesGroup(act.person(), group.service(), group.pool())) {
            throw new AccessRefused(
                    "access.group", "A group is open to those who lead it and those who work in its service.");
        }
        Past.require(act);
        return switch (command) {
            case PlanGroup c -> throw new IdTaken("group");
            case ChangeGroup c -> {
                requireOpen();
                yield Planning.change(group, c, act);
            }
            case InviteMember c -> {
                UUID clientId = requireMayJoin(c.journeyId());
                yield new MemberInvited(group.groupId(), act.effective(), c.journeyId(), clientId);
            }
            case EnrolMember c -> {
                UUID clientId = requireMayJoin(c.journeyId());
                requireRoom();
                yield new MemberEnrolled(group.groupId(), act.effective(), c.journeyId(), clientId);
            }
            case DeclineInvitation c -> {
                requireSeen(c.journeyId());
                group.members().requireInvited(c.journeyId());
                yield new InvitationDeclined(group.groupId(), act.effective(), c.journeyId());
            }
            case LeaveGroup c -> {
                requireSeen(c.journeyId());
                group.members().requireInside(c.journeyId());
                yield new MemberLeft(group.groupId(), act.effective(), c.journeyId(), c.reason());
            }
            case RecordGroupSession c -> held(c);
            case CancelGroupMeeting c -> {
                group.meetings().requireToCancel(c.meetingId());
                yield new GroupMeetingCancelled(
                        group.groupId(), act.effective(), c.meetingId(), c.plannedOn(), c.reason());
            }
            case RecordGroupOutcome c ->
                new GroupOutcomeRecorded(
                        group.groupId(),
                        act.effective(),
                        Personal.of(new GroupOutcome(c.summary(), c.wentWell(), c.change())));
            case RecordMemberAfterwards c -> {
                requireSeen(c.journeyId());
                group.members().requireEver(c.journeyId());
                yield new MemberAfterwardsRecorded(group.groupId(), act.effective(), c.journeyId(), c.goesOnTo());
            }
            case CloseGroup c -> {
                requireOpen();
                yield new GroupClosed(group.groupId(), act.effective(), c.reason());
            }
            case MarkGroupEntryInError c -> marked(c);
        };
    }

    /** R27: with its first session the list of a closed group is complete; people come back to an open one at any time. */
    private UUID requireMayJoin(UUID journeyId) {
        UUID clientId = requireSeen(journeyId);
        requireOpen();
        if (group.form() == GroupForm.CLOSED && group.meetings().begun()) {
            throw new RuleViolated(
                    "R27",
                    "group.list-frozen",
                    "This is a closed group and has begun. Nobody joins it after its first session.");
        }
        group.members().requireOutside(journeyId);
        return clientId;
    }

    /** Whose record is closed to somebody, of them nothing is told here either, not even whether they are a member. */
    private UUID requireSeen(UUID journeyId) {
        return journeys.clientOf(journeyId).orElseThrow(() -> new Unknown("journey"));
    }

    private void requireRoom() {
        Integer capacity = group.capacity();
        if (capacity != null && group.members().count() >= capacity) {
            throw new RuleViolated(
                    "R27", "group.full", "This group has no place left. Change how many it takes, or find another.");
        }
    }

    private void requireOpen() {
        if (group.closed() != null) {
            throw new RuleViolated("R27", "group.closed", "This group has ended.");
        }
    }

    /** A meeting is recorded after the group has ended as well, but none that came after its end. */
    private GroupSessionHeld held(RecordGroupSession c) {
        LocalDate day = act.effective().day(act.zone());
        if (group.closed() != null && day.isAfter(group.closed().day(act.zone()))) {
            throw new RuleViolated("R27", "group.met-after-end", "This group had ended before that day.");
        }
        group.meetings().requireToHold(c.meetingId());
        group.members().requireEachOnce(c.attendance(), day, act.zone());
        int ofPool = Planning.ofPool(group, c.facilitators());
        Planning.requireReason(ofPool, c.shortfall());
        return new GroupSessionHeld(
                group.groupId(),
                act.effective(),
                c.meetingId(),
                c.minutes(),
                c.facilitators(),
                ofPool,
                c.attendance(),
                c.timeForConcerns(),
                c.shortfall(),
                Personal.of(new MeetingWords(c.given(), c.note())));
    }

    /** Without the entry that planned it nobody would know whose the group is. */
    private EntryMarkedInError marked(MarkGroupEntryInError c) {
        if (c.eventId().equals(group.planned())) {
            throw new RuleViolated(
                    "R38", "group.first-entry", "The entry that planned the group stays. End the group instead.");
        }
        return new EntryMarkedInError(group.groupId(), act.effective(), c.eventId(), c.reason(), c.replacedBy());
    }
}
