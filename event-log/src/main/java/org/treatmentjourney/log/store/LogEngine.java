package org.treatmentjourney.log.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.EventUtils;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventData;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.serialization.Serializer;
import org.jspecify.annotations.Nullable;

/** Axon's engine on our table: appended in order, read by position alone, and never from a snapshot. */
public final class LogEngine extends JdbcEventStorageEngine {
    private final LogRows rows;
    private final AppendInOrder append;

    public LogEngine(Builder builder, LogRows rows) {
        this(builder, rows, new AppendInOrder());
    }

    LogEngine(Builder builder, LogRows rows, AppendInOrder append) {
        super(builder.dataType(byte[].class).batchSize(1000).persistenceExceptionResolver(new UniqueViolation()));
        this.rows = rows;
        this.append = append;
    }

    @Override
    protected PreparedStatement appendEvents(
            Connection connection, List<? extends EventMessage<?>> events, Serializer serializer) throws SQLException {
        return append.statement(connection, events, serializer);
    }

    @Override
    protected List<? extends DomainEventData<?>> fetchDomainEvents(String stream, long firstSequence, int batchSize) {
        return rows.ofStream(UUID.fromString(stream), firstSequence, batchSize);
    }

    @Override
    protected List<? extends TrackedEventData<?>> fetchTrackedEvents(@Nullable TrackingToken last, int batchSize) {
        return rows.after(last == null ? 0 : last.position().orElse(0), batchSize);
    }

    /** An event that this release does not know reaches its reader unread, or nobody behind it would be read at all. */
    @Override
    public Stream<? extends TrackedEventMessage<?>> readEvents(@Nullable TrackingToken last, boolean mayBlock) {
        return EventUtils.upcastAndDeserializeTrackedEvents(
                readEventData(last, mayBlock), new UnknownAllowed(getEventSerializer()), upcasterChain);
    }

    @Override
    public Optional<Long> lastSequenceNumberFor(String stream) {
        return rows.lastSequence(UUID.fromString(stream));
    }

    @Override
    public TrackingToken createTailToken() {
        return new GlobalSequenceTrackingToken(0);
    }

    @Override
    public TrackingToken createHeadToken() {
        return new GlobalSequenceTrackingToken(rows.head());
    }

    @Override
    public TrackingToken createTokenAt(Instant instant) {
        return new GlobalSequenceTrackingToken(rows.before(instant));
    }

    /** A snapshot would keep personal data past the end of its key. */
    @Override
    public Optional<DomainEventMessage<?>> readSnapshot(String stream) {
        return Optional.empty();
    }

    @Override
    public void storeSnapshot(DomainEventMessage<?> snapshot) {
        throw new UnsupportedOperationException("The log keeps no snapshots");
    }
}
