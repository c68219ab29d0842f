package org.treatmentjourney.domain.group.command;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.Sentence;
import org.treatmentjourney.domain.group.event.GroupChanged;
import org.treatmentjourney.domain.shape.Between;
import org.treatmentjourney.domain.shape.PersonId;
import org.treatmentjourney.domain.shape.Required;
import org.treatmentjourney.domain.shape.Short;
import org.treatmentjourney.domain.shape.Yields;

@Sentence("Change what is planned for a group; its service and whether it is closed stay.")
@Yields({GroupChanged.class})
public record ChangeGroup(
        UUID groupId,
        @Required @Short String focus,
        @Short @Nullable String place,
        @Required Instant firstMeetingAt,
        @Required @Between(min = 15, max = 600) Integer minutes,
        @Between(min = 1, max = 104) @Nullable Integer weeks,
        @Required @PersonId @Between(min = 2, max = 20) List<String> facilitators,
        @Between(min = 2, max = 100) @Nullable Integer capacity,
        @Short @Nullable List<String> materials)
        implements GroupCommand {}
