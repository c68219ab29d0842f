package org.treatmentjourney.domain.group.event;

import java.util.UUID;
import org.treatmentjourney.domain.Effective;
import org.treatmentjourney.domain.Sentence;

@Sentence("An invitation to a group was declined.")
public record InvitationDeclined(UUID groupId, Effective effective, UUID journeyId) implements GroupEvent {}
