package org.treatmentjourney.query.careplan;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.course.Latest;
import org.treatmentjourney.query.course.Planning;
import org.treatmentjourney.query.goals.GoalList;

/** Every plan of a journey, the oldest first; the last one holds. */
public record CarePlanState(
        UUID journeyId,
        UUID clientId,
        List<PlanVersion> versions,
        Planning planning,
        @Nullable Latest<String> keyworker,
        GoalList goals) {}
