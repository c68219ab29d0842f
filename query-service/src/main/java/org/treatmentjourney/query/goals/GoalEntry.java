package org.treatmentjourney.query.goals;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.Effective;
import org.treatmentjourney.domain.journey.value.GoalWords;
import org.treatmentjourney.domain.journey.value.LifeDomain;
import org.treatmentjourney.domain.journey.value.Progress;

/**
 * A goal of the client.
 *
 * @param statement the client's own words; null once they have been erased
 * @param setAt null while only later entries on the goal are known
 * @param progress null until somebody told what became of it
 */
public record GoalEntry(
        UUID goalId,
        @Nullable String statement,
        @Nullable String change,
        @Nullable LifeDomain domain,
        @Nullable String horizon,
        @Nullable LocalDate targetOn,
        @Nullable Integer motivation,
        @Nullable Integer confidence,
        @Nullable Effective setAt,
        @Nullable Progress progress,
        @Nullable String wentRight,
        @Nullable String lesson) {

    static GoalEntry unknown(UUID goalId) {
        return new GoalEntry(goalId, null, null, null, null, null, null, null, null, null, null, null);
    }

    GoalEntry set(Effective at) {
        return new GoalEntry(
                goalId,
                statement,
                change,
                domain,
                horizon,
                targetOn,
                motivation,
                confidence,
                at,
                progress,
                wentRight,
                lesson);
    }

    GoalEntry worded(
            @Nullable GoalWords words,
            String newChange,
            @Nullable LifeDomain newDomain,
            @Nullable String newHorizon,
            @Nullable LocalDate newTargetOn) {
        return new GoalEntry(
                goalId,
                words == null ? null : words.statement(),
                newChange,
                newDomain,
                newHorizon,
                newTargetOn,
                words == null ? null : words.motivation(),
                words == null ? null : words.confidence(),
                setAt,
                progress,
                wentRight,
                lesson);
    }

    GoalEntry told(Progress newProgress, @Nullable String newWentRight, @Nullable String newLesson) {
        return new GoalEntry(
                goalId,
                statement,
                change,
                domain,
                horizon,
                targetOn,
                motivation,
                confidence,
                setAt,
                newProgress,
                newWentRight,
                newLesson);
    }

    /** A goal stays open until it was achieved or set aside; partly is on the way, not the end. */
    boolean open() {
        return switch (progress) {
            case null -> true;
            case PARTLY, NOT_YET -> true;
            case ACHIEVED, SET_ASIDE -> false;
        };
    }
}
