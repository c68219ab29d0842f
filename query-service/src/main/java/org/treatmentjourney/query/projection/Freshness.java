package org.treatmentjourney.query.projection;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How new an answer is.
 *
 * @param position up to here every event of the log is in the views
 * @param recordedAt when the last event in the views was recorded; null while there is none
 * @param lagMillis milliseconds since the first event was recorded that is not yet in the views; 0 if there is none
 */
public record Freshness(long position, @Nullable Instant recordedAt, long lagMillis) {}
