package org.treatmentjourney.domain.group.command;

import java.util.UUID;
import org.treatmentjourney.domain.DomainCommand;

/** Something asked of a group. */
public sealed interface GroupCommand extends DomainCommand
        permits PlanGroup,
                ChangeGroup,
                InviteMember,
                DeclineInvitation,
                EnrolMember,
                LeaveGroup,
                RecordGroupSession,
                CancelGroupMeeting,
                RecordGroupOutcome,
                RecordMemberAfterwards,
                CloseGroup,
                MarkGroupEntryInError {
    UUID groupId();

    @Override
    default UUID stream() {
        return groupId();
    }
}
