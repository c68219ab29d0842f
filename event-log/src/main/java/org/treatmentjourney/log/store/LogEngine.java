package org.treatmentjourney.log.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.EventUtils;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventData;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.BatchingEventStorageEngine;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Axon's engine on our table: appended in order, read by position alone, and never from a snapshot. */
public final class LogEngine extends BatchingEventStorageEngine {
    private final LogRows rows;
    private final AppendTogether append;

    public LogEngine(DataSource log, LogRows rows, Serializer events, EventUpcaster upcasters) {
        super(
                new Builder() {}.eventSerializer(events)
                        .snapshotSerializer(events)
                        .upcasterChain(upcasters)
                        .persistenceExceptionResolver(new UniqueViolation())
                        .batchSize(1000));
        this.rows = rows;
        this.append = new AppendTogether(log);
    }

    @Override
    protected void appendEvents(List<? extends EventMessage<?>> events, Serializer serializer) {
        if (events.isEmpty()) {
            return;
        }
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException(
                    "An append is a transaction of its own: what is around it would not undo it");
        }
        // Sealed before anybody waits, so that others wait for the disk only.
        var sealed = events.stream()
                .map(event -> SealedRow.of(ofStream(event), serializer))
                .toList();
        try {
            append.append(sealed);
        } catch (Exception e) {
            handlePersistenceException(e, events.getFirst());
        }
    }

    private static DomainEventMessage<?> ofStream(EventMessage<?> message) {
        if (message instanceof DomainEventMessage<?> event) {
            return event;
        }
        throw new IllegalArgumentException("Only events of an aggregate stand in the log");
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
    protected Stream<? extends DomainEventData<?>> readSnapshotData(String stream) {
        return Stream.empty();
    }

    @Override
    protected void storeSnapshot(DomainEventMessage<?> snapshot, Serializer serializer) {
        throw new UnsupportedOperationException("The log keeps no snapshots");
    }
}
