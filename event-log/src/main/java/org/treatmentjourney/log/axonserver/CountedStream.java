package org.treatmentjourney.log.axonserver;

import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingEventStream;

/** A stream of events whose tokens are our positions. */
final class CountedStream implements TrackingEventStream {

    private final TrackingEventStream server;

    CountedStream(TrackingEventStream server) {
        this.server = server;
    }

    @Override
    public Optional<TrackedEventMessage<?>> peek() {
        return server.peek().map(CountedStream::counted);
    }

    @Override
    public TrackedEventMessage<?> nextAvailable() throws InterruptedException {
        return counted(server.nextAvailable());
    }

    @Override
    public boolean hasNextAvailable(int timeout, TimeUnit unit) throws InterruptedException {
        return server.hasNextAvailable(timeout, unit);
    }

    @Override
    public boolean setOnAvailableCallback(Runnable callback) {
        return server.setOnAvailableCallback(callback);
    }

    @Override
    public void skipMessagesWithPayloadTypeOf(TrackedEventMessage<?> message) {
        server.skipMessagesWithPayloadTypeOf(message);
    }

    @Override
    public void close() {
        server.close();
    }

    private static TrackedEventMessage<?> counted(TrackedEventMessage<?> message) {
        return message.withTrackingToken(AxonServerStore.counted(message.trackingToken()));
    }
}
