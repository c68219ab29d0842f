package org.treatmentjourney.log.store;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackingEventStream;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.jspecify.annotations.Nullable;

/** Wakes the processors of this process as soon as an event is committed; those of others look every 100 ms. */
public final class WakingEventStore extends EmbeddedEventStore {
    private final Set<Runnable> sleepers = ConcurrentHashMap.newKeySet();

    /** Without the cache of Axon, which would keep thousands of events in clear past the end of their keys. */
    public WakingEventStore(Builder builder) {
        super(builder.optimizeEventConsumption(false).fetchDelay(100));
    }

    @Override
    protected void afterCommit(List<? extends EventMessage<?>> events) {
        super.afterCommit(events);
        sleepers.forEach(Runnable::run);
    }

    @Override
    public TrackingEventStream openStream(@Nullable TrackingToken from) {
        return new WakingStream(super.openStream(from), sleepers);
    }
}
