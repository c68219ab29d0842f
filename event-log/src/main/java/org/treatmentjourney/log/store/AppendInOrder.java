package org.treatmentjourney.log.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.Serializer;

/**
 * Writes events one transaction after the other. A position is taken only under the lock, and the lock is kept until
 * the commit is on disk, so nobody can see a later position before an earlier one.
 */
class AppendInOrder {
    static final String LOCK = "SELECT pg_advisory_xact_lock(7261450981)";
    private static final String LOCK_IN_TIME = "SET LOCAL lock_timeout = '2s'; " + LOCK;
    private static final String INSERT = "INSERT INTO event_log.domain_event"
            + " (stream, sequence, aggregate, event_id, name, revision, recorded_at, metadata, payload, known_at)"
            + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, greatest(?,"
            + " (SELECT known_at FROM event_log.domain_event ORDER BY position DESC LIMIT 1)))";
    private static final String LOCK_NOT_AVAILABLE = "55P03";

    private record Row(
            DomainEventMessage<?> event, SerializedObject<byte[]> payload, SerializedObject<byte[]> metaData) {}

    PreparedStatement statement(Connection connection, List<? extends EventMessage<?>> events, Serializer serializer)
            throws SQLException {
        if (connection.getAutoCommit()) {
            throw new IllegalStateException("Events are appended in a transaction only: the lock would be let go");
        }
        // Sealed before the lock is taken, so that others wait for the disk only.
        var rows = events.stream().map(event -> row(event, serializer)).toList();
        lock(connection);
        var insert = connection.prepareStatement(INSERT);
        for (var row : rows) {
            fill(insert, row);
            insert.addBatch();
        }
        return insert;
    }

    void lock(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(LOCK_IN_TIME);
        } catch (SQLException e) {
            if (LOCK_NOT_AVAILABLE.equals(e.getSQLState())) {
                throw new LogBusy();
            }
            throw e;
        }
    }

    private static Row row(EventMessage<?> message, Serializer serializer) {
        if (!(message instanceof DomainEventMessage<?> event)) {
            throw new IllegalArgumentException("Only events of an aggregate stand in the log");
        }
        return new Row(
                event,
                event.serializePayload(serializer, byte[].class),
                event.serializeMetaData(serializer, byte[].class));
    }

    private static void fill(PreparedStatement insert, Row row) throws SQLException {
        var event = row.event();
        insert.setObject(1, UUID.fromString(event.getAggregateIdentifier()));
        insert.setLong(2, event.getSequenceNumber());
        insert.setString(3, event.getType());
        insert.setObject(4, UUID.fromString(event.getIdentifier()));
        insert.setString(5, row.payload().getType().getName());
        insert.setString(6, row.payload().getType().getRevision());
        var recordedAt = OffsetDateTime.ofInstant(event.getTimestamp(), ZoneOffset.UTC);
        insert.setObject(7, recordedAt);
        insert.setBytes(8, row.metaData().getData());
        insert.setBytes(9, row.payload().getData());
        insert.setObject(10, recordedAt);
    }
}
