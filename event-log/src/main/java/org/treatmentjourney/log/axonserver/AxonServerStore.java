package org.treatmentjourney.log.axonserver;

import java.time.Instant;
import java.util.Optional;
import org.axonframework.axonserver.connector.event.axon.AxonServerEventStore;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackingEventStream;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.WrappedToken;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.jspecify.annotations.Nullable;

/** Axon's store on Axon Server, with our positions in its tokens, and never a snapshot. */
public final class AxonServerStore extends AxonServerEventStore {

    private final AxonServerEventStore followed;

    private AxonServerStore(Builder builder, AxonServerEventStore followed) {
        super(builder);
        this.followed = followed;
    }

    /**
     * The engine is private to Axon's builder and made when that builds.
     *
     * @param followed reads the stream of all events, also past one that this release does not know
     */
    static AxonServerStore of(Builder builder, AxonServerEventStore followed) {
        builder.build();
        return new AxonServerStore(builder, followed);
    }

    @Override
    public TrackingEventStream openStream(@Nullable TrackingToken from) {
        long position = position(WrappedToken.unwrapLowerBound(from));
        return new CountedStream(
                followed.openStream(position == 0 ? null : new GlobalSequenceTrackingToken(position - 1)));
    }

    @Override
    public TrackingToken createTailToken() {
        return new GlobalSequenceTrackingToken(0);
    }

    @Override
    public TrackingToken createHeadToken() {
        return counted(super.createHeadToken());
    }

    @Override
    public TrackingToken createTokenAt(Instant instant) {
        return counted(super.createTokenAt(instant));
    }

    /** A snapshot would keep personal data past the end of its key. */
    @Override
    public DomainEventStream readEvents(String stream) {
        try {
            return readEvents(stream, 0);
        } catch (RuntimeException e) {
            throw AxonServerFailure.of(e);
        }
    }

    @Override
    public void storeSnapshot(DomainEventMessage<?> snapshot) {
        throw new UnsupportedOperationException("The log keeps no snapshots");
    }

    static GlobalSequenceTrackingToken counted(@Nullable TrackingToken server) {
        return new GlobalSequenceTrackingToken(server == null ? 0 : position(server) + 1);
    }

    private static long position(@Nullable TrackingToken token) {
        return Optional.ofNullable(token)
                .map(known -> known.position().orElseThrow())
                .orElse(0L);
    }
}
