package org.treatmentjourney.domain.group.event;

import java.time.LocalDate;
import java.util.UUID;
import org.treatmentjourney.domain.Effective;
import org.treatmentjourney.domain.Sentence;

@Sentence("A meeting of a group was cancelled.")
public record GroupMeetingCancelled(
        UUID groupId, Effective effective, UUID meetingId, LocalDate plannedOn, String reason) implements GroupEvent {}
