package org.treatmentjourney.log.seal;

import java.util.List;
import java.util.function.BiFunction;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.MessageDispatchInterceptor;
import org.treatmentjourney.domain.DomainEvent;
import org.treatmentjourney.log.metadata.Provenance;

/** The gate before the log: what comes from no aggregate or says not who recorded it is refused, the rest is sealed. */
public final class SealEvents implements MessageDispatchInterceptor<EventMessage<?>> {
    private final EventSeal seal;

    public SealEvents(EventSeal seal) {
        this.seal = seal;
    }

    @Override
    public BiFunction<Integer, EventMessage<?>, EventMessage<?>> handle(List<? extends EventMessage<?>> messages) {
        return (index, message) -> sealed(message);
    }

    /** Nothing but the provenance goes on: whatever else a library left in the metadata might be personal. */
    public DomainEventMessage<?> sealed(EventMessage<?> message) {
        if (!(message instanceof DomainEventMessage<?> event
                && message.getPayload() instanceof DomainEvent payload
                && payload.stream().toString().equals(event.getAggregateIdentifier()))) {
            throw new EventOutsideAggregate(message.getPayloadType());
        }
        var provenance = Provenance.from(event.getMetaData());
        return new SealedEventMessage<>(event, seal).withMetaData(provenance.toMetaData());
    }
}
