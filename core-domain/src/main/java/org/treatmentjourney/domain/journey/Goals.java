package org.treatmentjourney.domain.journey;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.treatmentjourney.domain.IdTaken;
import org.treatmentjourney.domain.Unknown;
import org.treatmentjourney.domain.journey.event.GoalEvent;
import org.treatmentjourney.domain.journey.event.GoalProgressRecorded;
import org.treatmentjourney.domain.journey.event.GoalRevised;
import org.treatmentjourney.domain.journey.event.GoalSet;
import org.treatmentjourney.domain.journey.value.Progress;

/**
 * The goals of a journey.
 *
 * @param set what was set, and not in error
 * @param progress what last became of each, which may have been told of a goal whose setting was in error
 */
record Goals(Set<UUID> set, Map<UUID, Progress> progress) {

    static final Goals NONE = new Goals(Set.of(), Map.of());

    void requireKnown(UUID goalId) {
        if (!set.contains(goalId)) {
            throw new Unknown("goal");
        }
    }

    void requireNew(UUID goalId) {
        if (set.contains(goalId)) {
            throw new IdTaken("goal");
        }
    }

    Goals after(GoalEvent event) {
        return switch (event) {
            case GoalSet e -> withNew(e.goalId());
            case GoalProgressRecorded e -> with(e.goalId(), e.progress());
            case GoalRevised ignored -> this;
        };
    }

    Goals withNew(UUID goalId) {
        var more = new HashSet<>(set);
        more.add(goalId);
        return new Goals(Set.copyOf(more), progress);
    }

    Goals with(UUID goalId, Progress latest) {
        var changed = new HashMap<>(progress);
        changed.put(goalId, latest);
        return new Goals(set, Map.copyOf(changed));
    }

    /** A goal is open until it was achieved or set aside. */
    boolean anyOpen() {
        return set.stream().anyMatch(goalId -> isOpen(progress.getOrDefault(goalId, Progress.NOT_YET)));
    }

    private static boolean isOpen(Progress progress) {
        return switch (progress) {
            case PARTLY, NOT_YET -> true;
            case ACHIEVED, SET_ASIDE -> false;
        };
    }
}
