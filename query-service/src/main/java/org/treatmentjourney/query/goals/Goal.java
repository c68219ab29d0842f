package org.treatmentjourney.query.goals;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.journey.value.LifeDomain;
import org.treatmentjourney.domain.journey.value.Progress;

/** A goal as it is shown. */
public record Goal(
        UUID goalId,
        @Nullable String statement,
        @Nullable String change,
        @Nullable LifeDomain domain,
        @Nullable String horizon,
        @Nullable LocalDate targetOn,
        @Nullable Integer motivation,
        @Nullable Integer confidence,
        @Nullable Progress progress,
        @Nullable String wentRight,
        @Nullable String lesson,
        @Nullable LocalDate setOn) {

    /** What was told of a goal whose setting is not known, or was in error, is not shown without it. */
    public static List<Goal> of(List<GoalEntry> goals, ZoneId zone) {
        return goals.stream()
                .filter(goal -> goal.setAt() != null)
                .map(goal -> of(goal, zone))
                .toList();
    }

    private static Goal of(GoalEntry goal, ZoneId zone) {
        return new Goal(
                goal.goalId(),
                goal.statement(),
                goal.change(),
                goal.domain(),
                goal.horizon(),
                goal.targetOn(),
                goal.motivation(),
                goal.confidence(),
                goal.progress(),
                goal.wentRight(),
                goal.lesson(),
                goal.setAt() == null ? null : goal.setAt().day(zone));
    }
}
