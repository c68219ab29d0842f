package org.treatmentjourney.query.protection;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.query.projection.Freshness;

/**
 * Accesses in an emergency: first those that nobody has looked at, then the newest.
 *
 * @param people how often each person did it, over the last year; who did it most stands first
 */
public record EmergencyAccess(
        List<EmergencyAccess.Item> items,
        @Nullable String cursor,
        List<EmergencyAccess.Pattern> people,
        Freshness freshness) {

    /**
     * One access.
     *
     * @param words null once they have been erased
     * @param reviewBy until when somebody has to look at it
     * @param finding null until somebody has
     */
    public record Item(
            UUID accessId,
            UUID clientId,
            String person,
            Instant at,
            Instant until,
            String reason,
            @Nullable String words,
            Instant reviewBy,
            @Nullable String finding,
            @Nullable String reviewedBy,
            @Nullable Instant reviewedAt,
            @Nullable String review,
            long version) {}

    /** @param clients how many different people it was about */
    public record Pattern(String person, int times, int clients, int notJustified, int waiting) {}
}
