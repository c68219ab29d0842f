package org.treatmentjourney.domain.journey.command;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.Sentence;
import org.treatmentjourney.domain.journey.event.GoalSet;
import org.treatmentjourney.domain.journey.value.LifeDomain;
import org.treatmentjourney.domain.shape.Between;
import org.treatmentjourney.domain.shape.Coded;
import org.treatmentjourney.domain.shape.Required;
import org.treatmentjourney.domain.shape.Yields;

@Sentence("Set a goal in the client's own words.")
@Yields({GoalSet.class})
public record SetGoal(
        UUID journeyId,
        @Required UUID goalId,
        @Required String statement,
        @Nullable LifeDomain domain,
        @Required @Coded("change") String change,
        @Coded("horizon") @Nullable String horizon,
        @Nullable LocalDate targetOn,
        @Between(min = 0, max = 10) @Nullable Integer motivation,
        @Between(min = 0, max = 10) @Nullable Integer confidence)
        implements GoalCommand {}
