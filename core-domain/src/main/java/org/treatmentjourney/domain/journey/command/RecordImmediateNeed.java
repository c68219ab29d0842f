package org.treatmentjourney.domain.journey.command;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.Sentence;
import org.treatmentjourney.domain.journey.event.ImmediateNeedRecorded;
import org.treatmentjourney.domain.shape.Coded;
import org.treatmentjourney.domain.shape.Required;
import org.treatmentjourney.domain.shape.Yields;

@Sentence("Record a need such as food or shelter, and whether it is met.")
@Yields({ImmediateNeedRecorded.class})
public record RecordImmediateNeed(
        UUID journeyId,
        @Required @Coded("immediate-need") String need,
        @Required @Coded("need-state") String state,
        @Nullable String note)
        implements EngagementCommand {}
