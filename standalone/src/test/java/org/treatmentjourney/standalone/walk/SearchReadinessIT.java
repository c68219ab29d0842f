package org.treatmentjourney.standalone.walk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** When a program that has just been started lets itself be asked. */
class SearchReadinessIT {

    private static final String READINESS = "/actuator/health/readiness";

    @Test
    void it_is_not_ready_before_everybody_who_was_there_can_be_found() throws IOException {
        try (var program = new Program(Files.createTempDirectory("ready"))) {
            program.settled();

            assertThat(program.nobody().get(READINESS).status()).isEqualTo(503);

            await().atMost(Duration.ofMinutes(1))
                    .until(() -> program.nobody().get(READINESS).status() == 200);
            assertThat(Searched.ids(program.as("manager").get("/api/clients?q=birch")))
                    .isNotEmpty();
        }
    }
}
