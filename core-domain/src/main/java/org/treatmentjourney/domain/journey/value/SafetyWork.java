package org.treatmentjourney.domain.journey.value;

import java.util.Set;

/** Due work that keeps people safe, which nobody can put off (R46). */
public final class SafetyWork {

    private static final Set<String> SAFETY =
            Set.of("discharge-follow-up", "overdose-window", "prescription-alarm", "urgent-risk", "worse-scores");

    private SafetyWork() {}

    public static boolean is(String work) {
        return SAFETY.contains(work);
    }
}
