package org.treatmentjourney.query.audit;

import java.time.Instant;
import java.util.UUID;

/**
 * What do the views of a journey say differently at two points in time?
 *
 * @param axis by what was known, or by what was true
 */
public record AuditDifferences(UUID journeyId, Axis axis, Instant from, Instant to) {

    /** Along which of the two times. */
    public enum Axis {
        AS_KNOWN_AT,
        AS_OF
    }
}
