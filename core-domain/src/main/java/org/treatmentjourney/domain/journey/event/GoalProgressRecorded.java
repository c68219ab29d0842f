package org.treatmentjourney.domain.journey.event;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.Effective;
import org.treatmentjourney.domain.Personal;
import org.treatmentjourney.domain.Sentence;
import org.treatmentjourney.domain.journey.value.Progress;

@Sentence("It was told what became of a goal.")
public record GoalProgressRecorded(
        UUID journeyId,
        UUID clientId,
        Effective effective,
        UUID goalId,
        Progress progress,
        Personal<GoalProgressRecorded.Details> personal)
        implements GoalEvent {

    /** What is sealed. */
    public record Details(
            @Nullable String wentRight, @Nullable String lesson) {}
}
