package org.treatmentjourney.domain.journey.value;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.shape.Between;
import org.treatmentjourney.domain.shape.Coded;
import org.treatmentjourney.domain.shape.Required;

/** A goal set during a session. */
public record NewGoal(
        @Required UUID goalId,
        @Required String statement,
        @Required @Coded("change") String change,
        @Nullable LifeDomain domain,
        @Coded("horizon") @Nullable String horizon,
        @Nullable LocalDate targetOn,
        @Between(min = 0, max = 10) @Nullable Integer motivation,
        @Between(min = 0, max = 10) @Nullable Integer confidence) {}
