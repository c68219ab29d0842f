package org.treatmentjourney.query.audit;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.treatmentjourney.query.answer.Changed;

/** What the views of a journey say differently, field by field. */
public record Differences(UUID journeyId, AuditDifferences.Axis axis, Instant from, Instant to, List<Different> views) {

    /** One view; it is left out if it says the same. */
    public record Different(String view, List<Changed> changes) {}
}
