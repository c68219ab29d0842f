package org.treatmentjourney.query.search;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.query.journey.JourneyAxis;
import org.treatmentjourney.query.projection.Freshness;

/** Those who may be meant, the likeliest first. */
public record Clients(List<Item> items, @Nullable String cursor, Freshness freshness) {

    /**
     * Somebody who may be meant.
     *
     * @param alsoKnownAs their other records, if they were registered more than once; journeys are those of all of them
     * @param name what they are called
     * @param writtenOut given and family name where that is something else, otherwise null
     * @param keyworker of the open journey that began last and has one; null where nobody is, also because the one there
     *     was has left (R44)
     */
    public record Item(
            UUID clientId,
            List<OtherRecord> alsoKnownAs,
            @Nullable String name,
            @Nullable String writtenOut,
            @Nullable LocalDate birthDate,
            @Nullable String birthDatePrecision,
            @Nullable String keyworker,
            List<JourneyLine> journeys) {}

    /** Another record of the same person, and what they are called there. */
    public record OtherRecord(UUID clientId, @Nullable String name) {}

    /** Where they are with us, or were. */
    public record JourneyLine(UUID journeyId, @Nullable String service, JourneyAxis journey) {}
}
