package org.treatmentjourney.domain.journey.command;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.Sentence;
import org.treatmentjourney.domain.journey.event.GoalProgressRecorded;
import org.treatmentjourney.domain.journey.value.Progress;
import org.treatmentjourney.domain.shape.Required;
import org.treatmentjourney.domain.shape.Yields;

@Sentence("Record what became of a goal.")
@Yields({GoalProgressRecorded.class})
public record RecordGoalProgress(
        UUID journeyId,
        @Required UUID goalId,
        @Required Progress progress,
        @Nullable String wentRight,
        @Nullable String lesson)
        implements GoalCommand {}
