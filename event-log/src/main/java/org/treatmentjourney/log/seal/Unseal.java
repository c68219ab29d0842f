package org.treatmentjourney.log.seal;

import org.axonframework.serialization.upcasting.event.IntermediateEventRepresentation;
import org.axonframework.serialization.upcasting.event.SingleEventUpcaster;
import org.treatmentjourney.log.name.EventNames;
import tools.jackson.databind.node.ObjectNode;

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
        return names.isCurrent(stored.getType().getName(), stored.getType().getRevision())
                        && stored.getData().getData() instanceof byte[] payload
                ? current(stored, payload, place)
                : asTree(stored, place);
    }

    /** No other upcaster has anything to do, so no tree is made: the event is parsed from its bytes, once. */
    private IntermediateEventRepresentation current(
            IntermediateEventRepresentation stored, byte[] payload, Place place) {
        var tail = SealedTail.of(payload);
        if (tail != null) {
            return stored.upcastPayload(stored.getType(), byte[].class, bytes -> seal.unseal(tail, place));
        }
        return SealedTail.isClear(payload) ? stored : asTree(stored, place);
    }

    private IntermediateEventRepresentation asTree(IntermediateEventRepresentation stored, Place place) {
        return stored.upcastPayload(stored.getType(), ObjectNode.class, node -> seal.unseal(node, place));
    }
}
