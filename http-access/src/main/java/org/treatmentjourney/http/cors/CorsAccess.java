package org.treatmentjourney.http.cors;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.http.server.ServletServerHttpResponse;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.cors.DefaultCorsProcessor;
import org.springframework.web.filter.CorsFilter;
import org.treatmentjourney.http.HttpDoor;
import org.treatmentjourney.http.Refusals;
import org.treatmentjourney.http.Refused;

/** Lets pages of the named origins call with a token; never with cookies, of which there are none. */
@AutoConfiguration(after = HttpDoor.class)
@ConditionalOnWebApplication
@ConditionalOnProperty("journey.http.cors-origins")
public class CorsAccess {

    @Bean
    FilterRegistrationBean<CorsFilter> namedOrigins(Environment settings, Refusals refusals) {
        var allowed = new CorsConfiguration();
        allowed.setAllowedOrigins(Origins.named(settings));
        allowed.setAllowedMethods(List.of("GET", "POST"));
        allowed.setAllowedHeaders(List.of(
                HttpHeaders.AUTHORIZATION,
                HttpHeaders.CONTENT_TYPE,
                HttpHeaders.IF_MATCH,
                "Idempotency-Key",
                "Purpose-Of-Use",
                "Last-Event-ID"));
        allowed.setExposedHeaders(
                List.of(HttpHeaders.ETAG, HttpHeaders.LOCATION, HttpHeaders.RETRY_AFTER, "Request-Id"));
        allowed.setMaxAge(Duration.ofMinutes(10));
        var filter = new CorsFilter(request -> allowed);
        filter.setCorsProcessor(new Refusing(refusals));
        var registration = new FilterRegistrationBean<>(filter);
        registration.setOrder(HttpDoor.BEFORE_SIGN_IN + 1);
        return registration;
    }

    private static final class Refusing extends DefaultCorsProcessor {

        private final Refusals refusals;

        Refusing(Refusals refusals) {
            this.refusals = refusals;
        }

        @Override
        protected void rejectRequest(ServerHttpResponse response) throws IOException {
            if (response instanceof ServletServerHttpResponse servlet) {
                refusals.write(
                        servlet.getServletResponse(),
                        new Refused(
                                HttpStatus.FORBIDDEN,
                                "origin.unknown",
                                "Pages of this origin may not call, or not in this way."));
            }
        }
    }
}
