package org.treatmentjourney.domain.journey;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.treatmentjourney.domain.IdTaken;
import org.treatmentjourney.domain.Unknown;
import org.treatmentjourney.domain.journey.value.Progress;

/** The goals of a journey and what last became of each. */
record Goals(Map<UUID, Progress> progress) {

    static final Goals NONE = new Goals(Map.of());

    void requireKnown(UUID goalId) {
        if (!progress.containsKey(goalId)) {
            throw new Unknown("goal");
        }
    }

    void requireNew(UUID goalId) {
        if (progress.containsKey(goalId)) {
            throw new IdTaken("goal");
        }
    }

    Goals withNew(UUID goalId) {
        return progress.containsKey(goalId) ? this : with(goalId, Progress.NOT_YET);
    }

    Goals with(UUID goalId, Progress latest) {
        var changed = new HashMap<>(progress);
        changed.put(goalId, latest);
        return new Goals(Map.copyOf(changed));
    }

    /** A goal is open until it was achieved or set aside. */
    boolean anyOpen() {
        return progress.values().stream().anyMatch(Goals::isOpen);
    }

    private static boolean isOpen(Progress progress) {
        return switch (progress) {
            case PARTLY, NOT_YET -> true;
            case ACHIEVED, SET_ASIDE -> false;
        };
    }
}
