package org.treatmentjourney.domain.group.command;

import java.util.UUID;
import org.treatmentjourney.domain.Sentence;
import org.treatmentjourney.domain.group.event.InvitationDeclined;
import org.treatmentjourney.domain.shape.Required;
import org.treatmentjourney.domain.shape.Yields;

@Sentence("Record that somebody declined an invitation to a group.")
@Yields({InvitationDeclined.class})
public record DeclineInvitation(UUID groupId, @Required UUID journeyId) implements GroupCommand {}
