package org.treatmentjourney.query.projection;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A row of a view as it is read.
 *
 * @param version the last version of the row's stream that the view has followed, whether or not it changed the row
 * @param position the place in the log of the last event in the row
 * @param recordedAt when that event was recorded
 * @param parked whether the view has stopped following the row's stream, so that the row may be out of date
 */
public record Row<S>(
        UUID row,
        UUID stream,
        UUID subject,
        String organisation,
        @Nullable String service,
        long version,
        long position,
        Instant recordedAt,
        S state,
        boolean parked) {

    <T> Row<T> with(T other) {
        return new Row<>(row, stream, subject, organisation, service, version, position, recordedAt, other, parked);
    }
}
