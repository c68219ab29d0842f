package org.treatmentjourney.domain.client.event;

import org.treatmentjourney.domain.Lasting;

/** What another organisation may see of a person, and what became of that. It stays: who has seen something has seen it. */
public sealed interface SharingEvent extends ClientEvent, Lasting
        permits ConsentGiven, ConsentWithdrawn, ConsentRevisited, SharedWithoutConsent, ShareEnded, ShareAcknowledged {}
