package org.treatmentjourney.query.changes;

import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import org.treatmentjourney.query.answer.AskedBy;
import org.treatmentjourney.query.answer.Asking;

/**
 * Everybody who listens. Each look is a question of its own, so that a right that ends also ends the listening. It stops
 * before the web server does, which otherwise waits for everybody who still listens.
 */
@Component
class Watching implements SmartLifecycle {

    /** As long as a token lasts; the reader then comes back with a new one. */
    private static final Duration LONGEST = Duration.ofMinutes(15);

    private static final long EVERY_MILLIS = 500;

    /** What is sent: which stream, and its new version. */
    private record News(UUID stream, long version) {}

    private final Asking asking;
    private final Set<Watch> watches = ConcurrentHashMap.newKeySet();
    private volatile @Nullable ScheduledExecutorService clock;

    Watching(Asking asking) {
        this.asking = asking;
    }

    @Override
    public void start() {
        var started = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().daemon().name("changes").factory());
        var unused = started.scheduleWithFixedDelay(
                () -> watches.forEach(Watch::look), EVERY_MILLIS, EVERY_MILLIS, TimeUnit.MILLISECONDS);
        clock = started;
    }

    SseEmitter begin(AskedBy how, UUID clientId, Changes now) {
        var watch = new Watch(how, clientId, new SseEmitter(LONGEST.toMillis()), new ConcurrentHashMap<>());
        watch.emitter.onCompletion(() -> watches.remove(watch));
        watch.emitter.onTimeout(watch.emitter::complete);
        watch.tell(now);
        watches.add(watch);
        if (!isRunning()) {
            watch.stop();
        }
        return watch.emitter;
    }

    @Override
    public void stop() {
        var running = clock;
        clock = null;
        if (running != null) {
            running.shutdownNow();
        }
        watches.forEach(Watch::stop);
    }

    @Override
    public boolean isRunning() {
        return clock != null;
    }

    private final class Watch {

        private final AskedBy how;
        private final UUID clientId;
        private final SseEmitter emitter;
        private final Map<UUID, Long> told;

        Watch(AskedBy how, UUID clientId, SseEmitter emitter, Map<UUID, Long> told) {
            this.how = how;
            this.clientId = clientId;
            this.emitter = emitter;
            this.told = told;
        }

        void look() {
            try {
                tell(asking.ask(how, new FindChanges(clientId, Map.copyOf(told)), Changes.class)
                        .join());
            } catch (RuntimeException refused) {
                stop();
            }
        }

        void tell(Changes now) {
            now.versions().forEach((stream, version) -> {
                told.put(stream, version);
                send(new News(stream, version));
            });
        }

        private void send(News news) {
            try {
                emitter.send(SseEmitter.event().name("version").data(news));
            } catch (IOException | IllegalStateException gone) {
                stop();
            }
        }

        private void stop() {
            watches.remove(this);
            emitter.complete();
        }
    }
}
