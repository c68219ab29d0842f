package org.treatmentjourney.query.selfhelp;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Scores that have become worse and that nobody has followed up yet.
 *
 * @param before the score at the last meeting; null if there was none
 * @param recordedOn the day on which it was written down
 */
public record Worse(LocalDate on, @Nullable Integer before, int now, LocalDate recordedOn) {

    /** R37: somebody should have looked on the day itself. */
    public boolean learnedLate() {
        return recordedOn.isAfter(on);
    }
}
