package org.treatmentjourney.domain.group.event;

import java.util.UUID;
import org.treatmentjourney.domain.Effective;
import org.treatmentjourney.domain.Sentence;

@Sentence("A group ended.")
public record GroupClosed(UUID groupId, Effective effective, String reason) implements GroupEvent {}
