package org.treatmentjourney.domain.prescription;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Days that somebody has to see to before they come (R24).
 *
 * @param line which prescriptions it is about
 * @param last the last of them; null where no end is in sight
 * @param learnedLate whether it had begun before anybody recorded the prescription (R37)
 */
public record Alarm(
        String line,
        Alarm.Kind kind,
        LocalDate first,
        @Nullable LocalDate last,
        boolean learnedLate) {

    /** What is wrong with them. */
    public enum Kind {
        /** A prescription runs out, and none follows. */
        ENDS,
        /** There is a day between two prescriptions. */
        BETWEEN,
        /** The pharmacy is closed, or nothing is collected. */
        CLOSED,
        OVERLAP,
        /** A first dose was planned, and nobody has confirmed it. */
        UNCONFIRMED,
        /** Not an alarm of its own day: doses were missed, and no prescriber has reassessed since (R25). */
        MISSED
    }

    boolean isOver(LocalDate day) {
        return last != null && last.isBefore(day);
    }
}
