package org.treatmentjourney.query.projection;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.serialization.SerializedObject;
import org.treatmentjourney.domain.DomainEvent;

/** Somebody with a connection of their own who does not ask for the log's lock: takes a position now, commits later. */
final class AroundTheLock implements AutoCloseable {

    private static final String INSERT = "insert into event_log.domain_event"
            + " (stream, sequence, aggregate, event_id, name, revision, recorded_at, metadata, payload, known_at)"
            + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private final World world;
    private final Connection connection;

    AroundTheLock(World world) throws SQLException {
        this.world = world;
        this.connection = world.dataSource.getConnection();
        connection.setAutoCommit(false);
    }

    void append(DomainEvent happened) throws SQLException {
        append(happened, world.events.typeForClass(happened.getClass()).getName());
    }

    void append(DomainEvent happened, String name) throws SQLException {
        DomainEventMessage<?> event = world.sealing.sealed(world.message(happened, Instant.now()));
        SerializedObject<byte[]> payload = event.serializePayload(world.events, byte[].class);
        try (var insert = connection.prepareStatement(INSERT)) {
            insert.setObject(1, UUID.fromString(event.getAggregateIdentifier()));
            insert.setLong(2, event.getSequenceNumber());
            insert.setString(3, event.getType());
            insert.setObject(4, UUID.fromString(event.getIdentifier()));
            insert.setString(5, name);
            insert.setString(6, payload.getType().getRevision());
            insert.setObject(7, OffsetDateTime.ofInstant(event.getTimestamp(), ZoneOffset.UTC));
            insert.setBytes(
                    8, event.serializeMetaData(world.events, byte[].class).getData());
            insert.setBytes(9, payload.getData());
            insert.setObject(10, OffsetDateTime.ofInstant(event.getTimestamp(), ZoneOffset.UTC));
            insert.executeUpdate();
        }
    }

    void commit() throws SQLException {
        connection.commit();
    }

    @Override
    public void close() throws SQLException {
        connection.rollback();
        connection.setAutoCommit(true);
        connection.close();
    }
}
