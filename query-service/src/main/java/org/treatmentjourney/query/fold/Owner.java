package org.treatmentjourney.query.fold;

import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.Beginning;
import org.treatmentjourney.domain.DomainEvent;

/** To whom a stream and all its rows belong, as its first event says. */
public record Owner(String organisation, @Nullable String service) {

    public static Owner saidBy(DomainEvent first) {
        if (first instanceof Beginning beginning) {
            return new Owner(beginning.organisation(), beginning.service());
        }
        throw new IllegalStateException("A stream whose first event names no organisation");
    }
}
