package org.treatmentjourney.log.store;

import java.time.Instant;
import java.util.HexFormat;
import java.util.UUID;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.Serializer;

/** An event as it goes into the log: the personal part is sealed already. */
public record SealedRow(
        DomainEventMessage<?> event, SerializedObject<byte[]> payload, SerializedObject<byte[]> metaData) {

    public static SealedRow of(DomainEventMessage<?> sealed, Serializer serializer) {
        return new SealedRow(
                sealed,
                sealed.serializePayload(serializer, byte[].class),
                sealed.serializeMetaData(serializer, byte[].class));
    }

    UUID stream() {
        return UUID.fromString(event.getAggregateIdentifier());
    }

    Instant recordedAt() {
        return event.getTimestamp();
    }

    /** Ids, codes, times and bytes only, none of which needs quoting. */
    String csv(Instant knownAt) {
        return String.join(
                        ",",
                        event.getAggregateIdentifier(),
                        String.valueOf(event.getSequenceNumber()),
                        event.getType(),
                        event.getIdentifier(),
                        payload.getType().getName(),
                        payload.getType().getRevision(),
                        recordedAt().toString(),
                        knownAt.toString(),
                        hex(metaData),
                        hex(payload))
                + "\n";
    }

    private static String hex(SerializedObject<byte[]> bytes) {
        return "\\x" + HexFormat.of().formatHex(bytes.getData());
    }
}
