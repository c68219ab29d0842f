package org.treatmentjourney.query.measures.number;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is counted.
 *
 * @param on the day by which it belongs to a period
 * @param reason by what it can be told apart besides
 * @param part which of the parts of the measure it is counted in
 * @param days how long it took, where that is measured and it happened
 */
public record Unit(
        LocalDate on,
        @Nullable String service,
        @Nullable String reason,
        String part,
        @Nullable Long days) {}
