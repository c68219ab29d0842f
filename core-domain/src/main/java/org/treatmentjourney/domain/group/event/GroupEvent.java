package org.treatmentjourney.domain.group.event;

import java.util.UUID;
import org.treatmentjourney.domain.OrganisationEvent;

/** Something that happened to a group. Its members are ids of journeys and clients; no word here is about one of them. */
public sealed interface GroupEvent extends OrganisationEvent
        permits GroupPlanned,
                GroupChanged,
                MemberInvited,
                InvitationDeclined,
                MemberEnrolled,
                MemberLeft,
                GroupSessionHeld,
                GroupMeetingCancelled,
                GroupOutcomeRecorded,
                MemberAfterwardsRecorded,
                GroupClosed,
                EntryMarkedInError {
    UUID groupId();

    @Override
    default UUID stream() {
        return groupId();
    }

    @Override
    default UUID subject() {
        return groupId();
    }
}
