package org.treatmentjourney.http.service;

import java.util.List;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;

/** Looks for what a service cannot do without before anything of it is up. */
final class RequiredSettings implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final String TOKENS = "spring.security.oauth2.resourceserver.jwt.";

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        Environment settings = context.getEnvironment();
        if (noneOf(settings, "spring.datasource.url")) {
            throw new SettingMissing(
                    "The service does not know its database.",
                    "Set JOURNEY_DB_URL to jdbc:postgresql://host:port/database, and JOURNEY_DB_USER.");
        }
        if (noneOf(settings, TOKENS + "issuer-uri", TOKENS + "jwk-set-uri")) {
            throw new SettingMissing(
                    "The service does not know whose tokens to trust.",
                    "Set SPRING_SECURITY_OAUTH2_RESOURCESERVER_JWT_ISSUER_URI to your identity provider.");
        }
    }

    private static boolean noneOf(Environment settings, String... names) {
        return List.of(names).stream()
                .allMatch(name -> settings.getProperty(name, "").isBlank());
    }
}
