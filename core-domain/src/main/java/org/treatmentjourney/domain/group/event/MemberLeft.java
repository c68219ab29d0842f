package org.treatmentjourney.domain.group.event;

import java.util.UUID;
import org.treatmentjourney.domain.Effective;
import org.treatmentjourney.domain.Sentence;

@Sentence("Somebody left a group before its end.")
public record MemberLeft(UUID groupId, Effective effective, UUID journeyId, String reason) implements GroupEvent {}
