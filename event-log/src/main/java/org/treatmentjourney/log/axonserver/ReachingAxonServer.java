package org.treatmentjourney.log.axonserver;

import org.axonframework.axonserver.connector.AxonServerConfiguration;
import org.axonframework.axonserver.connector.AxonServerConnectionManager;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** A program that goes through Axon Server is not ready while it cannot reach it. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnBooleanProperty("axon.axonserver.enabled")
public class ReachingAxonServer {

    @Bean
    AxonServerHealth axonServerHealthIndicator(
            AxonServerConnectionManager connections, AxonServerConfiguration settings) {
        return new AxonServerHealth(connections, settings);
    }
}
