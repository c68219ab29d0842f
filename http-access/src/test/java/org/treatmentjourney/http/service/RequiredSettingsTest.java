package org.treatmentjourney.http.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.treatmentjourney.http.start.Fault;
import org.treatmentjourney.http.start.StartRefused;

class RequiredSettingsTest {

    @Test
    void a_service_says_everything_that_it_lacks_at_once() {
        assertThat(refused("--journey.service=command-service").faults())
                .containsExactly(
                        new Fault(
                                "The service does not know its database.",
                                "Set JOURNEY_DB_URL to jdbc:postgresql://host:port/database, and JOURNEY_DB_USER."),
                        new Fault(
                                "The service does not know whose tokens to trust.",
                                "Set SPRING_SECURITY_OAUTH2_RESOURCESERVER_JWT_ISSUER_URI to your identity provider, as its"
                                        + " tokens name it (iss)."),
                        new Fault(
                                "The service does not know which tokens are meant for it.",
                                "Set SPRING_SECURITY_OAUTH2_RESOURCESERVER_JWT_AUDIENCES to the audience (aud) of its"
                                        + " tokens, or leave it out for treatment-journey."));
    }

    @Test
    void keys_without_an_issuer_are_not_enough() {
        assertThat(refused(
                                "--journey.service=command-service",
                                "--spring.datasource.url=jdbc:postgresql://x/y",
                                "--spring.security.oauth2.resourceserver.jwt.audiences=treatment-journey",
                                "--spring.security.oauth2.resourceserver.jwt.jwk-set-uri=https://id.example/keys")
                        .faults())
                .extracting(Fault::matter)
                .containsExactly("The service does not know whose tokens to trust.");
    }

    @Test
    void what_keeps_nothing_needs_no_database() {
        assertThat(refused("--journey.service=web-ui", "--journey.service.keeps-nothing=true")
                        .faults())
                .extracting(Fault::matter)
                .containsExactly(
                        "The service does not know whose tokens to trust.",
                        "The service does not know which tokens are meant for it.");
    }

    @Test
    void a_star_and_a_path_are_no_origins() {
        assertThat(refused("--journey.http.cors-origins=*,https://journey.example/,https://*.example, null")
                        .faults())
                .extracting(Fault::matter)
                .containsExactly(
                        "'*' is not one exact origin.",
                        "'https://journey.example/' is not one exact origin.",
                        "'https://*.example' is not one exact origin.",
                        "'null' is not one exact origin.");
    }

    private static StartRefused refused(String... arguments) {
        return catchThrowableOfType(
                StartRefused.class,
                () -> new SpringApplicationBuilder(RequiredSettingsTest.class)
                        .web(WebApplicationType.NONE)
                        .run(arguments)
                        .close());
    }
}
