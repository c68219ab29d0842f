package org.treatmentjourney.domain.journey.value;

import org.jspecify.annotations.Nullable;

/** What was checked before the client left. */
public record Closing(
        @Nullable Boolean knowsPlan,
        @Nullable Boolean goalClear,
        @Nullable Boolean canExplainPlan,
        @Nullable Boolean knowsWalkIns) {}
