package org.treatmentjourney.domain.group.command;

import java.util.UUID;
import org.treatmentjourney.domain.Sentence;
import org.treatmentjourney.domain.group.event.GroupClosed;
import org.treatmentjourney.domain.shape.Coded;
import org.treatmentjourney.domain.shape.Required;
import org.treatmentjourney.domain.shape.Yields;

@Sentence("Record that a group has ended.")
@Yields({GroupClosed.class})
public record CloseGroup(
        UUID groupId, @Required @Coded("group-ending") String reason) implements GroupCommand {}
