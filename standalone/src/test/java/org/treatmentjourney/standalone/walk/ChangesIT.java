package org.treatmentjourney.standalone.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Whoever listens hears of new versions, and only of versions. */
@ExtendWith(OneProgram.class)
class ChangesIT {

    private static final String CLIENT = "50a40000-0000-4000-8000-000000000001";
    private static final String JOURNEY = "50a40000-0000-4000-8000-000000000002";

    @Test
    @SuppressWarnings("try") // open is all the stream has to be
    void a_new_version_is_told(Program program) throws Exception {
        Caller clinician = program.as("clinician");
        var heard = new LinkedBlockingQueue<String>();
        try (var listening = clinician.listen("/api/clients/" + CLIENT + "/changes", heard::add)) {
            awaitLine(heard, "\"stream\":\"" + JOURNEY + "\"");
            Reply set = clinician.post(
                    "/api/journeys/" + JOURNEY + "/set-goal",
                    "{\"goalId\": \"" + UUID.randomUUID() + "\", \"statement\": \"less\", \"change\": \"reduce\"}");
            String told =
                    awaitLine(heard, "\"version\":" + set.json().get("version").asLong());
            assertThat(told).contains(JOURNEY).doesNotContain("less");
        }
    }

    @Test
    @SuppressWarnings("try") // open is all the stream has to be
    void a_program_that_stops_does_not_wait_for_whoever_listens() throws Exception {
        String patience = "--spring.lifecycle.timeout-per-shutdown-phase=10m";
        var heard = new LinkedBlockingQueue<String>();
        try (var other = new Program(Files.createTempDirectory("changes"), patience);
                var listening = other.as("clinician").listen("/api/clients/" + CLIENT + "/changes", heard::add)) {
            awaitLine(heard, JOURNEY);
            assertThat(CompletableFuture.runAsync(() -> other.restart(patience)))
                    .succeedsWithin(Duration.ofMinutes(5));
        }
    }

    @Test
    void another_organisation_cannot_listen(Program program) {
        assertThat(program.as("partner")
                        .get("/api/clients/" + CLIENT + "/changes")
                        .status())
                .isEqualTo(404);
    }

    private static String awaitLine(LinkedBlockingQueue<String> heard, String part) throws InterruptedException {
        String line;
        do {
            line = heard.poll(20, TimeUnit.SECONDS);
            assertThat(line).as("a line with " + part).isNotNull();
        } while (!line.contains(part));
        return line;
    }
}
