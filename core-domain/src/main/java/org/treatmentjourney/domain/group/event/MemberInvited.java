package org.treatmentjourney.domain.group.event;

import java.util.UUID;
import org.treatmentjourney.domain.Effective;
import org.treatmentjourney.domain.Sentence;

@Sentence("Somebody was invited to a group.")
public record MemberInvited(UUID groupId, Effective effective, UUID journeyId, UUID clientId) implements GroupEvent {}
