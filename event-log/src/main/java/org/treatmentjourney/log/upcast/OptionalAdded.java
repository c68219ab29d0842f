package org.treatmentjourney.log.upcast;

import java.util.function.Function;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.upcasting.event.IntermediateEventRepresentation;
import org.axonframework.serialization.upcasting.event.SingleEventUpcaster;

/** From one revision to the next where nothing but optional fields came along: what was not said stays unsaid. */
final class OptionalAdded extends SingleEventUpcaster {
    private final String name;
    private final int from;

    OptionalAdded(String name, int from) {
        this.name = name;
        this.from = from;
    }

    @Override
    protected boolean canUpcast(IntermediateEventRepresentation stored) {
        var type = stored.getType();
        return type.getName().equals(name) && String.valueOf(from).equals(type.getRevision());
    }

    @Override
    protected IntermediateEventRepresentation doUpcast(IntermediateEventRepresentation stored) {
        return stored.upcastPayload(
                new SimpleSerializedType(name, String.valueOf(from + 1)), byte[].class, Function.identity());
    }
}
