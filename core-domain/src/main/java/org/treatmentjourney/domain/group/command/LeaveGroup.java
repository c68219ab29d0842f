package org.treatmentjourney.domain.group.command;

import java.util.UUID;
import org.treatmentjourney.domain.Sentence;
import org.treatmentjourney.domain.group.event.MemberLeft;
import org.treatmentjourney.domain.shape.Coded;
import org.treatmentjourney.domain.shape.Required;
import org.treatmentjourney.domain.shape.Yields;

@Sentence("Record that a member left a group before its end.")
@Yields({MemberLeft.class})
public record LeaveGroup(
        UUID groupId,
        @Required UUID journeyId,
        @Required @Coded("leaving-group") String reason) implements GroupCommand {}
