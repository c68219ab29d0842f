package org.treatmentjourney.domain.client.event;

import org.treatmentjourney.domain.Lasting;

/** Something about the erasure of a person's record. Whoever did it did it in plain view, so none of it can be unsaid. */
public sealed interface ErasureEvent extends ClientEvent, Lasting
        permits ErasureRequested, ErasureRequestWithdrawn, ClientErased, LegalHoldPlaced, LegalHoldLifted {}
