package org.treatmentjourney.query.fold;

import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.DomainEvent;
import org.treatmentjourney.domain.client.event.ClientRegistered;
import org.treatmentjourney.domain.journey.event.ClientReferred;

/** To whom a stream and all its rows belong, as its first event says. */
public record Owner(String organisation, @Nullable String service) {

    public static Owner saidBy(DomainEvent first) {
        return switch (first) {
            case ClientRegistered registered -> new Owner(registered.organisation(), null);
            case ClientReferred referred -> new Owner(referred.organisation(), referred.service());
            default -> throw new IllegalStateException("A stream whose first event names no organisation");
        };
    }
}
