package org.treatmentjourney.query.groups;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.query.projection.Freshness;

/**
 * The meetings that fewer than two of those who lead the group led, the latest first (R27).
 *
 * @param held how many meetings there were in all
 */
public record StaffingShortfalls(
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        int held,
        List<StaffingShortfalls.Item> items,
        Freshness freshness) {

    /** One meeting, with how many of those who lead the group were there, and why they were so few. */
    public record Item(
            UUID groupId,
            String service,
            @Nullable String focus,
            UUID meetingId,
            LocalDate on,
            Integer ofPool,
            @Nullable String shortfall) {}
}
