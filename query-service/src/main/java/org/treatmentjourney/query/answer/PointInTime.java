package org.treatmentjourney.query.answer;

import java.time.Instant;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.http.Refused;

/**
 * The time a question is about.
 *
 * @param asKnownAt what had been recorded by then; null for all that is known
 * @param asOf what was true then; null for whatever is known to have happened
 */
public record PointInTime(
        @Nullable Instant asKnownAt, @Nullable Instant asOf) {

    private static final Instant FIRST = Instant.parse("0001-01-01T00:00:00Z");
    private static final Instant LAST = Instant.parse("9999-12-31T23:59:59Z");

    public static final PointInTime NOW = new PointInTime(null, null);

    public PointInTime {
        require("as-known-at", asKnownAt);
        require("as-of", asOf);
    }

    private static void require(String parameter, @Nullable Instant time) {
        if (time != null && (time.isBefore(FIRST) || time.isAfter(LAST))) {
            throw Refused.parameter(parameter, "Ask for a time between the years 1 and 9999.");
        }
    }

    /** The moment up to which things are seen: the earlier of the two, or now. */
    public Instant orNow(Instant now) {
        return Stream.of(asOf, asKnownAt)
                .filter(Objects::nonNull)
                .min(Instant::compareTo)
                .orElse(now);
    }

    public boolean isNow() {
        return asKnownAt == null && asOf == null;
    }
}
