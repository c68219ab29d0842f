package org.treatmentjourney.query.search;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.event.EventListener;

/** Ready once everybody in the view can be found: they are read as soon as the program is up and its views are ready. */
class SearchHealth implements HealthIndicator, DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(SearchHealth.class);
    private static final long EVERY_MILLIS = 250;

    private final BooleanSupplier viewsAreReady;
    private final Runnable everybody;
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("search-begins").factory());
    private volatile boolean ready;

    /** @param everybody reads them */
    SearchHealth(BooleanSupplier viewsAreReady, Runnable everybody) {
        this.viewsAreReady = viewsAreReady;
        this.everybody = everybody;
    }

    /** Not before: until then the views are ready with what was there before the program added anything of its own. */
    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        var unused = clock.scheduleWithFixedDelay(this::look, 0, EVERY_MILLIS, TimeUnit.MILLISECONDS);
    }

    private void look() {
        try {
            if (viewsAreReady.getAsBoolean()) {
                everybody.run();
                ready = true;
                clock.shutdown();
            }
        } catch (RuntimeException e) {
            LOG.warn(
                    "Search could not be prepared and is tried again: {}",
                    e.getClass().getSimpleName());
        }
    }

    @Override
    public Health health() {
        return ready
                ? Health.up().build()
                : Health.outOfService().withDetail("search", "being prepared").build();
    }

    @Override
    public void destroy() {
        clock.shutdownNow();
    }
}
