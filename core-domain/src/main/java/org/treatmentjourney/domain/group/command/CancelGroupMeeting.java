package org.treatmentjourney.domain.group.command;

import java.time.LocalDate;
import java.util.UUID;
import org.treatmentjourney.domain.Sentence;
import org.treatmentjourney.domain.group.event.GroupMeetingCancelled;
import org.treatmentjourney.domain.shape.Coded;
import org.treatmentjourney.domain.shape.Required;
import org.treatmentjourney.domain.shape.Yields;

@Sentence("Record that a planned meeting of a group does not take place.")
@Yields({GroupMeetingCancelled.class})
public record CancelGroupMeeting(
        UUID groupId,
        @Required UUID meetingId,
        @Required LocalDate plannedOn,
        @Required @Coded("meeting-cancelled") String reason)
        implements GroupCommand {}
