package org.treatmentjourney.domain.group.command;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.Sentence;
import org.treatmentjourney.domain.group.event.GroupOutcomeRecorded;
import org.treatmentjourney.domain.shape.Required;
import org.treatmentjourney.domain.shape.Yields;

@Sentence("Record what came of a group.")
@Yields({GroupOutcomeRecorded.class})
public record RecordGroupOutcome(
        UUID groupId,
        @Required String summary,
        @Nullable String wentWell,
        @Nullable String change) implements GroupCommand {}
