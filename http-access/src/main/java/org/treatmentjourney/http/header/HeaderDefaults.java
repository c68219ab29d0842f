package org.treatmentjourney.http.header;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.treatmentjourney.http.HttpDoor;
import org.treatmentjourney.http.Refusals;

/** One place for the headers of all answers, so every chain of filters leaves out its own. */
@AutoConfiguration(after = HttpDoor.class)
@ConditionalOnWebApplication
public class HeaderDefaults {

    @Bean
    StrictHeaders strictHeaders() {
        return new StrictHeaders();
    }

    @Bean
    Customizer<HttpSecurity> noHeadersOfItsOwn() {
        return http -> http.headers(AbstractHttpConfigurer::disable);
    }

    /** Innermost of the reports, so it comes after Spring Boot's. */
    @Bean
    @Order(Ordered.LOWEST_PRECEDENCE)
    WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> plainReport(Refusals refusals) {
        return server -> server.addContextCustomizers(
                context -> context.getParent().getPipeline().addValve(new PlainReport(refusals)));
    }
}
