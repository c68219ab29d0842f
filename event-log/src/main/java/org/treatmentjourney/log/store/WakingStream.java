package org.treatmentjourney.log.store;

import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingEventStream;
import org.jspecify.annotations.Nullable;

/** A stream of events that tells its reader when there is more. */
final class WakingStream implements TrackingEventStream {
    private final TrackingEventStream stream;
    private final Set<Runnable> sleepers;
    private @Nullable Runnable wake;

    WakingStream(TrackingEventStream stream, Set<Runnable> sleepers) {
        this.stream = stream;
        this.sleepers = sleepers;
    }

    @Override
    public synchronized boolean setOnAvailableCallback(Runnable callback) {
        forget();
        wake = callback;
        sleepers.add(callback);
        return true;
    }

    @Override
    public synchronized void close() {
        forget();
        stream.close();
    }

    @Override
    public Optional<TrackedEventMessage<?>> peek() {
        return stream.peek();
    }

    @Override
    public boolean hasNextAvailable(int timeout, TimeUnit unit) throws InterruptedException {
        return stream.hasNextAvailable(timeout, unit);
    }

    @Override
    public TrackedEventMessage<?> nextAvailable() throws InterruptedException {
        return stream.nextAvailable();
    }

    @Override
    public void skipMessagesWithPayloadTypeOf(TrackedEventMessage<?> message) {
        stream.skipMessagesWithPayloadTypeOf(message);
    }

    private void forget() {
        if (wake != null) {
            sleepers.remove(wake);
            wake = null;
        }
    }
}
