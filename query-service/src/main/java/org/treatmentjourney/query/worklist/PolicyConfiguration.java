package org.treatmentjourney.query.worklist;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** Reads the policy's limits from {@code journey.policy.*}. */
@Configuration(proxyBeanMethods = false)
public class PolicyConfiguration {

    @Bean
    Policy policy(Environment environment) {
        return Policy.of(key -> environment.getProperty("journey.policy." + key));
    }
}
