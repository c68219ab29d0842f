package org.treatmentjourney.query.answer;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The time a question is about.
 *
 * @param asKnownAt what had been recorded by then; null for all that is known
 * @param asOf what was true then; null for whatever is known to have happened
 */
public record PointInTime(
        @Nullable Instant asKnownAt, @Nullable Instant asOf) {

    public static final PointInTime NOW = new PointInTime(null, null);

    public boolean isNow() {
        return asKnownAt == null && asOf == null;
    }
}
