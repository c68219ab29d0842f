package org.treatmentjourney.standalone.synthetic;

import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;
import org.treatmentjourney.log.store.Log;
import org.treatmentjourney.query.projection.Progress;

/** Not ready until the views have caught up with the last of the invented clients for the first time. */
@Component
final class SyntheticHealth implements HealthIndicator {

    private final SyntheticClients clients;
    private final Progress progress;
    private final Log log;
    private final AtomicBoolean caughtUp = new AtomicBoolean();

    SyntheticHealth(SyntheticClients clients, Progress progress, Log log) {
        this.clients = clients;
        this.progress = progress;
        this.log = log;
    }

    @Override
    public Health health() {
        if (!caughtUp.get() && clients.loaded() && progress.position() >= log.head()) {
            caughtUp.set(true);
        }
        return caughtUp.get()
                ? Health.up().build()
                : Health.outOfService().withDetail("clients", "loading").build();
    }
}
