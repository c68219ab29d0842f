package org.treatmentjourney.query.access.store;

import java.io.IOException;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.treatmentjourney.query.access.spool.Spool;

/** Whether looks can be written. Those that wait in the spool hold nobody up; where none can be written, nothing is shown. */
public final class AccessHealth implements HealthIndicator {

    private final DurableAccessLog log;
    private final Spool spool;

    public AccessHealth(DurableAccessLog log, Spool spool) {
        this.log = log;
        this.spool = spool;
    }

    @Override
    public Health health() {
        var health = log.place() == DurableAccessLog.Place.NOWHERE
                ? Health.down().withDetail("refused", "neither the table nor the spool takes looks")
                : Health.up();
        try {
            var waiting = spool.waiting();
            health.withDetail("waiting", waiting.rows());
            waiting.since().ifPresent(since -> health.withDetail("since", since));
        } catch (IOException e) {
            health.withDetail("spool", "cannot be read");
        }
        return health.build();
    }
}
