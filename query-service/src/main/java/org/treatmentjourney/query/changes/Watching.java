package org.treatmentjourney.query.changes;

import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import org.treatmentjourney.query.answer.AskedBy;
import org.treatmentjourney.query.answer.Asking;

/** Everybody who listens. Each look is a question of its own, so that a right that ends also ends the listening. */
@Component
class Watching {

    /** As long as a token lasts; the reader then comes back with a new one. */
    private static final Duration LONGEST = Duration.ofMinutes(15);

    private static final long EVERY_MILLIS = 500;

    /** What is sent: which stream, and its new version. */
    private record News(UUID stream, long version) {}

    private final Asking asking;
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("changes").factory());
    private final Set<Watch> watches = ConcurrentHashMap.newKeySet();
    private final ScheduledFuture<?> looking;

    Watching(Asking asking) {
        this.asking = asking;
        this.looking = clock.scheduleWithFixedDelay(
                () -> watches.forEach(Watch::look), EVERY_MILLIS, EVERY_MILLIS, TimeUnit.MILLISECONDS);
    }

    SseEmitter begin(AskedBy how, UUID clientId, Changes now) {
        var watch = new Watch(how, clientId, new SseEmitter(LONGEST.toMillis()), new ConcurrentHashMap<>());
        watch.emitter.onCompletion(() -> watches.remove(watch));
        watch.emitter.onTimeout(watch.emitter::complete);
        watch.tell(now);
        watches.add(watch);
        return watch.emitter;
    }

    @PreDestroy
    void end() {
        looking.cancel(false);
        clock.shutdown();
        watches.forEach(watch -> watch.emitter.complete());
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
