package org.treatmentjourney.domain.journey.value;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.shape.Required;

/** What became of an earlier goal, as told in a session. */
public record GoalReview(
        @Required UUID goalId,
        @Required Progress progress,
        @Nullable String wentRight,
        @Nullable String lesson) {}
