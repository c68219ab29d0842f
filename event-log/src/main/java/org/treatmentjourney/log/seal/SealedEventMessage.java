package org.treatmentjourney.log.seal;

import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.treatmentjourney.domain.DomainEvent;

/** An event on its way into a log: handlers see it whole, a store gets it sealed. */
final class SealedEventMessage<T> extends GenericDomainEventMessage<T> {
    private static final long serialVersionUID = 1L;

    private final transient EventSeal seal;

    /** The time is cut to what PostgreSQL keeps, so that it reads the same before and after. */
    SealedEventMessage(DomainEventMessage<T> message, EventSeal seal) {
        super(
                message.getType(),
                message.getAggregateIdentifier(),
                message.getSequenceNumber(),
                message,
                message.getTimestamp().truncatedTo(ChronoUnit.MICROS));
        this.seal = seal;
    }

    @Override
    public <R> SerializedObject<R> serializePayload(Serializer serializer, Class<R> representation) {
        if (!(getPayload() instanceof DomainEvent event)) {
            return super.serializePayload(serializer, representation);
        }
        var type = serializer.typeForClass(event.getClass());
        var place = new Place(getIdentifier(), getAggregateIdentifier(), getSequenceNumber(), type);
        return new SimpleSerializedObject<>(
                serializer.getConverter().convert(seal.seal(event, place), byte[].class, representation),
                representation,
                type);
    }

    @Override
    public SealedEventMessage<T> withMetaData(Map<String, ?> metaData) {
        return new SealedEventMessage<>(super.withMetaData(metaData), seal);
    }

    @Override
    public SealedEventMessage<T> andMetaData(Map<String, ?> metaData) {
        return new SealedEventMessage<>(super.andMetaData(metaData), seal);
    }
}
