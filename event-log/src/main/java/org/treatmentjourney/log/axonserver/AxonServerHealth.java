package org.treatmentjourney.log.axonserver;

import java.util.concurrent.atomic.AtomicBoolean;
import org.axonframework.axonserver.connector.AxonServerConfiguration;
import org.axonframework.axonserver.connector.AxonServerConnectionManager;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/** Whether Axon Server is reached; the log hears of each change, with what to look at. */
public final class AxonServerHealth implements HealthIndicator {

    private static final Logger LOG = LoggerFactory.getLogger(AxonServerHealth.class);

    private final AxonServerConnectionManager connections;
    private final AxonServerConfiguration settings;
    private final AtomicBoolean reached = new AtomicBoolean(true);

    AxonServerHealth(AxonServerConnectionManager connections, AxonServerConfiguration settings) {
        this.connections = connections;
        this.settings = settings;
    }

    @Override
    public Health health() {
        boolean ready = connections.getConnection(settings.getContext()).isReady();
        if (reached.getAndSet(ready) != ready) {
            tell(ready);
        }
        return (ready ? Health.up() : Health.down())
                .withDetail("axonServer", ready ? "connected" : "not reached")
                .build();
    }

    private void tell(boolean ready) {
        if (ready) {
            LOG.info("Axon Server is reached again");
            return;
        }
        LOG.warn(
                "Axon Server at {} is not reached: is it up, is its token the right one ({}), does it want TLS ({})?",
                settings.getServers(),
                settings.getToken() == null || settings.getToken().isBlank() ? "none is set" : "one is set",
                settings.isSslEnabled() ? "switched on" : "switched off");
    }
}
