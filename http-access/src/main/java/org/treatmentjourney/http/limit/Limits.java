package org.treatmentjourney.http.limit;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.AutoConfigureOrder;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.PropertySource;
import org.springframework.core.Ordered;
import org.treatmentjourney.http.Refusals;

/** Puts the limits before everything else; those that the server keeps itself are read before it is made. */
@AutoConfiguration
@ConditionalOnWebApplication
@AutoConfigureOrder(Ordered.HIGHEST_PRECEDENCE)
@PropertySource("classpath:journey-http.properties")
public class Limits {

    @Bean
    RequestLimits requestLimits(Refusals refusals) {
        return new RequestLimits(refusals);
    }
}
