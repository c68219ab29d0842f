package org.treatmentjourney.query.worklist;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.journey.value.Level;
import org.treatmentjourney.query.projection.Freshness;

/** Work that is due or will be, the most pressing first. */
public record Worklist(List<Item> items, @Nullable String cursor, Freshness freshness) {

    /**
     * One thing to do.
     *
     * @param overdueDays days since it was due; 0 as long as it is not
     * @param why one sentence for whoever does it
     */
    public record Item(
            DutyKind kind,
            String rule,
            UUID clientId,
            UUID journeyId,
            @Nullable String service,
            @Nullable String keyworker,
            LocalDate dueOn,
            long overdueDays,
            @Nullable Level risk,
            String why) {}
}
