package org.treatmentjourney.web.command;

import java.util.Set;

/** Commands that rest on what their reader has seen: not recorded if somebody else has recorded anything meanwhile. */
final class Guarded {

    private static final Set<String> COMMANDS = Set.of(
            "agree-initial-care-plan", "agree-comprehensive-care-plan", "review-care-plan", "revise-goal", "discharge");

    private Guarded() {}

    static boolean is(String command) {
        return COMMANDS.contains(command);
    }
}
