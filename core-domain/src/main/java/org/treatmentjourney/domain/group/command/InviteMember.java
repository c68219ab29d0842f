package org.treatmentjourney.domain.group.command;

import java.util.UUID;
import org.treatmentjourney.domain.Sentence;
import org.treatmentjourney.domain.group.event.MemberInvited;
import org.treatmentjourney.domain.shape.Required;
import org.treatmentjourney.domain.shape.Yields;

@Sentence("Invite somebody to a group, as long as people may join it (R27).")
@Yields({MemberInvited.class})
public record InviteMember(UUID groupId, @Required UUID journeyId) implements GroupCommand {}
