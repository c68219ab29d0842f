package org.treatmentjourney.query.caseload;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.journey.value.Level;
import org.treatmentjourney.domain.journey.value.Stage;
import org.treatmentjourney.query.journey.JourneyAxis;
import org.treatmentjourney.query.projection.Freshness;

/** Open journeys, the one whose review is agreed next first. */
public record Caseload(List<Item> items, @Nullable String cursor, Freshness freshness) {

    /**
     * One open journey.
     *
     * @param keyworker null where nobody is, also because the one there was has left (R44)
     */
    public record Item(
            UUID clientId,
            UUID journeyId,
            @Nullable String name,
            @Nullable String service,
            @Nullable String keyworker,
            @Nullable String formerKeyworker,
            @Nullable Stage stage,
            JourneyAxis journey,
            @Nullable Level risk,
            @Nullable Instant lastContactAt,
            @Nullable LocalDate reviewOn) {}
}
