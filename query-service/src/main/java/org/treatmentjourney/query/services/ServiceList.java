package org.treatmentjourney.query.services;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.query.projection.Freshness;

/** The services of an organisation, in the order of their codes; those that are closed as well. */
public record ServiceList(List<Item> items, Freshness freshness) {

    /**
     * One service.
     *
     * @param serviceId where it is closed or opened again
     * @param from the first day on which it takes referrals; null for one that was always there
     * @param closedOn the first day on which it takes none any more
     * @param open whether it takes referrals today
     */
    public record Item(
            UUID serviceId,
            String service,
            String en,
            String nb,
            @Nullable LocalDate from,
            @Nullable LocalDate closedOn,
            boolean open) {}
}
