package org.treatmentjourney.query.audit;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What the views of a journey say differently, field by field. */
public record Differences(UUID journeyId, AuditDifferences.Axis axis, Instant from, Instant to, List<OfView> views) {

    /** One view; it is left out if it says the same. */
    public record OfView(String view, List<Field> changes) {}

    /**
     * One field.
     *
     * @param field the way to it, as a JSON pointer; an element of a list is named by its first field where that is its own
     * @param before null where there was nothing
     * @param after null where there is nothing any more
     */
    public record Field(
            String field,
            @Nullable JsonNode before,
            @Nullable JsonNode after) {}
}
