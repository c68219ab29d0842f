package org.treatmentjourney.domain.client.event;

import java.util.UUID;
import org.treatmentjourney.domain.DomainEvent;

/** Something that happened to the record of a person. */
public sealed interface ClientEvent extends DomainEvent
        permits ClientRegistered,
                EntryMarkedInError,
                ProtectionEvent,
                BreakGlassEvent,
                SharingEvent,
                PartnerReferralEvent,
                PackageEvent,
                ErasureEvent {
    UUID clientId();

    @Override
    default UUID stream() {
        return clientId();
    }

    @Override
    default UUID subject() {
        return clientId();
    }
}
