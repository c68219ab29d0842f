package org.treatmentjourney.domain.journey.value;

import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.shape.Between;
import org.treatmentjourney.domain.shape.Required;

/** The personal part of a goal: the client's own words, never the worker's. */
public record GoalWords(
        @Required String statement,
        @Between(min = 0, max = 10) @Nullable Integer motivation,
        @Between(min = 0, max = 10) @Nullable Integer confidence) {}
