package org.treatmentjourney.log.seal;

import org.axonframework.serialization.upcasting.event.IntermediateEventRepresentation;
import org.axonframework.serialization.upcasting.event.SingleEventUpcaster;
import org.treatmentjourney.log.name.EventNames;

/** Opens the sealed part of a stored event. The first of all upcasters: the others see what was written. */
public final class Unseal extends SingleEventUpcaster {
    private final EventSeal seal;
    private final EventNames names;

    public Unseal(EventSeal seal, EventNames names) {
        this.seal = seal;
        this.names = names;
    }

    @Override
    protected boolean canUpcast(IntermediateEventRepresentation stored) {
        return names.knows(stored.getType().getName());
    }

    @Override
    protected IntermediateEventRepresentation doUpcast(IntermediateEventRepresentation stored) {
        var place = new Place(
                stored.getMessageIdentifier(),
                stored.getAggregateIdentifier().orElseThrow(),
                stored.getSequenceNumber().orElseThrow(),
                stored.getType());
        return stored.upcastPayload(stored.getType(), byte[].class, payload -> seal.unseal(payload, place));
    }
}
