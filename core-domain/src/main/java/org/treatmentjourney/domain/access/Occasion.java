package org.treatmentjourney.domain.access;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The circumstances of an access. Passed in, never read.
 *
 * @param purpose why it is asked for, by its code; null where that decides nothing
 */
public record Occasion(
        LocalDate today, Instant now, @Nullable String purpose) {

    public Occasion(LocalDate today, Instant now) {
        this(today, now, null);
    }
}
