package org.treatmentjourney.log.axonserver;

import org.axonframework.axonserver.connector.AxonServerConnectionManager;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/** Whether Axon Server can be reached. */
public final class AxonServerHealth implements HealthIndicator {

    private final AxonServerConnectionManager connections;
    private final String context;

    AxonServerHealth(AxonServerConnectionManager connections, String context) {
        this.connections = connections;
        this.context = context;
    }

    @Override
    public Health health() {
        boolean ready = connections.getConnection(context).isReady();
        return (ready ? Health.up() : Health.down())
                .withDetail("axonServer", ready ? "connected" : "not reached")
                .build();
    }
}
