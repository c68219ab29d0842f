package org.treatmentjourney.query.measures;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Somebody came out of prison (R45).
 *
 * @param metOn when they were first met or reached from that day on
 */
public record Release(LocalDate on, @Nullable LocalDate metOn) {

    Release met(LocalDate day) {
        return metOn == null ? new Release(on, day) : this;
    }
}
