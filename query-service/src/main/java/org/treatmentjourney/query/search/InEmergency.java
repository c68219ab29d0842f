package org.treatmentjourney.query.search;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who is meant, and nothing else of them. */
public record InEmergency(List<InEmergency.Item> items) {

    /** One person. */
    public record Item(UUID clientId, @Nullable String name, LocalDate birthDate) {}
}
