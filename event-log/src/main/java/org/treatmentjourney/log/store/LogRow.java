package org.treatmentjourney.log.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventData;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.serialization.SerializedMetaData;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SimpleSerializedObject;

/** An event as it is stored, sealed. */
public record LogRow(
        long position,
        UUID stream,
        long sequence,
        String aggregate,
        UUID eventId,
        Instant recordedAt,
        SerializedObject<byte[]> payload,
        SerializedObject<byte[]> metaData)
        implements DomainEventData<byte[]>, TrackedEventData<byte[]> {

    static final String COLUMNS =
            "position, stream, sequence, aggregate, event_id, name, revision, recorded_at, metadata, payload";

    static LogRow read(ResultSet row) throws SQLException {
        return new LogRow(
                row.getLong("position"),
                row.getObject("stream", UUID.class),
                row.getLong("sequence"),
                row.getString("aggregate"),
                row.getObject("event_id", UUID.class),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                new SimpleSerializedObject<>(
                        row.getBytes("payload"), byte[].class, row.getString("name"), row.getString("revision")),
                new SerializedMetaData<>(row.getBytes("metadata"), byte[].class));
    }

    @Override
    public TrackingToken trackingToken() {
        return new GlobalSequenceTrackingToken(position);
    }

    @Override
    public String getEventIdentifier() {
        return eventId.toString();
    }

    @Override
    public Instant getTimestamp() {
        return recordedAt;
    }

    @Override
    public SerializedObject<byte[]> getMetaData() {
        return metaData;
    }

    @Override
    public SerializedObject<byte[]> getPayload() {
        return payload;
    }

    @Override
    public String getType() {
        return aggregate;
    }

    @Override
    public String getAggregateIdentifier() {
        return stream.toString();
    }

    @Override
    public long getSequenceNumber() {
        return sequence;
    }
}
