package org.treatmentjourney.standalone.walk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** An Axon Server that wants a token and speaks TLS with a certificate of its own. */
@EnabledIfEnvironmentVariable(named = "AXONSERVER_SECURED_ADDRESS", matches = ".+")
@ExtendWith(OneProgram.class)
class AxonServerSecuredIT {

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final String RIGHT = System.getenv("AXONSERVER_TOKEN");

    @TempDir
    private static Path home;

    private static EmbeddedPostgres postgres;
    private static Program program;

    @BeforeAll
    static void database(Program running) throws IOException {
        program = running;
        postgres = EmbeddedPostgres.builder().start();
        ServiceLogins.make(postgres);
    }

    @AfterAll
    static void stop() throws IOException {
        postgres.close();
    }

    @Test
    void with_the_token_and_the_certificate_commands_are_taken() throws Exception {
        Path secrets = Files.createDirectories(home.resolve("secrets"));
        Files.writeString(secrets.resolve("axon-server-token"), RIGHT);
        try (var commands = service(Map.of("JOURNEY_SECRETS_DIRECTORY", secrets.toString()))) {
            commands.ready();
            var clinician = commands.with(program.as("clinician").token());
            assertThat(clinician
                            .post(
                                    "/api/clients/" + UUID.randomUUID() + "/register-client",
                                    "{\"name\": {\"alias\": \"Maple\"}, \"language\": \"en\"}")
                            .status())
                    .isEqualTo(201);
        }
    }

    @Test
    void without_its_token_or_its_certificate_the_service_is_not_ready_and_says_why() throws Exception {
        try (var wrong = service(Map.of("JOURNEY_AXON_SERVER_TOKEN", "wrong"))) {
            refused(wrong, "token");
        }
        try (var plain = service(Map.of("JOURNEY_AXON_SERVER_TOKEN", RIGHT, "AXON_AXONSERVER_SSL_ENABLED", "false"))) {
            refused(plain, "TLS");
        }
    }

    private static void refused(Service service, String why) {
        await().atMost(PATIENCE).ignoreExceptions().until(() -> service.readiness() == 503);
        await().atMost(PATIENCE).until(() -> service.said().contains(why));
        assertThat(service.said()).doesNotContain(RIGHT);
    }

    private static Service service(Map<String, String> others) throws IOException {
        var settings = Services.settings(program, postgres, home, System.getenv("AXONSERVER_SECURED_ADDRESS"));
        settings.put("AXON_AXONSERVER_SSL_ENABLED", "true");
        settings.put("AXON_AXONSERVER_CERT_FILE", System.getenv("AXONSERVER_CERTIFICATE"));
        settings.putAll(others);
        return new Service("command-service", Files.createTempDirectory(home, "service"), settings);
    }
}
