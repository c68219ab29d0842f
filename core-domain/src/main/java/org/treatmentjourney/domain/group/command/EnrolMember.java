package org.treatmentjourney.domain.group.command;

import java.util.UUID;
import org.treatmentjourney.domain.Sentence;
import org.treatmentjourney.domain.group.event.MemberEnrolled;
import org.treatmentjourney.domain.shape.Required;
import org.treatmentjourney.domain.shape.Yields;

@Sentence("Enrol somebody in a group; nobody joins a closed one after its first session (R27).")
@Yields({MemberEnrolled.class})
public record EnrolMember(UUID groupId, @Required UUID journeyId) implements GroupCommand {}
