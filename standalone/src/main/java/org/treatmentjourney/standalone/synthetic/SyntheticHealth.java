package org.treatmentjourney.standalone.synthetic;

import java.util.concurrent.atomic.AtomicLong;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;
import org.treatmentjourney.log.store.Log;
import org.treatmentjourney.query.projection.Progress;

/** Not ready until the views have caught up with the last of the invented clients for the first time. */
@Component
final class SyntheticHealth implements HealthIndicator {

    private static final long NOT_YET = Long.MAX_VALUE;

    private final SyntheticClients clients;
    private final Progress progress;
    private final Log log;
    private final AtomicLong loadedUpTo = new AtomicLong(NOT_YET);

    SyntheticHealth(SyntheticClients clients, Progress progress, Log log) {
        this.clients = clients;
        this.progress = progress;
        this.log = log;
    }

    @Override
    public Health health() {
        if (loadedUpTo.get() == NOT_YET && clients.loaded()) {
            loadedUpTo.set(log.head());
        }
        return progress.position() >= loadedUpTo.get()
                ? Health.up().build()
                : Health.outOfService().withDetail("clients", "loading").build();
    }
}
