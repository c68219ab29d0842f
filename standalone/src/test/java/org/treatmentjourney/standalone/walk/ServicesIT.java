package org.treatmentjourney.standalone.walk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Both services as programs of their own on one PostgreSQL, without Axon Server. */
@ExtendWith(OneProgram.class)
class ServicesIT {

    @TempDir
    private static Path home;

    private static Program program;
    private static EmbeddedPostgres postgres;

    @BeforeAll
    static void database(Program running) throws IOException {
        program = running;
        postgres = EmbeddedPostgres.builder().setServerConfig("fsync", "on").start();
        ServiceLogins.make(postgres);
    }

    @AfterAll
    static void stop() throws IOException {
        postgres.close();
    }

    @Test
    void what_one_writes_the_other_shows() throws IOException {
        var settings = Services.settings(program, postgres, home, "nowhere");
        settings.remove("SPRING_PROFILES_ACTIVE");
        String token = program.as("clinician").token();
        try (var commands = new Service("command-service", home, settings).ready();
                var queries = new Service("query-service", home, settings).ready()) {
            var walker = Walker.begin(commands.with(token), queries.with(token), "Maple");
            walker.told("agree-initial-care-plan", Walker.plan());
            var goal = UUID.randomUUID();
            walker.told("set-goal", Walker.goal(goal, "a weekend without"));
            assertThat(walker.read("care-plan", 3).at("/goals/0/goalId")).isEqualTo(goal.toString());
            assertThat(walker.tell("set-goal", Walker.goal(goal, "another")).at("/code"))
                    .isEqualTo("id.taken");
            assertThat(commands.with(program.as("partner").token())
                            .post("/api/journeys/" + walker.journey() + "/set-goal", Walker.goal(goal, "x"))
                            .status())
                    .isEqualTo(404);
            String draft = "/api/drafts/" + UUID.randomUUID();
            var body =
                    "{\"clientId\": \"%s\", \"journeyId\": \"%s\", \"form\": \"set-goal\", \"content\": \"half a word\"}"
                            .formatted(walker.client(), walker.journey());
            var saved = commands.with(token)
                    .send("PUT", draft, body.getBytes(StandardCharsets.UTF_8), "Content-Type", "application/json");
            assertThat(saved.status()).as(saved.text()).isEqualTo(200);
            assertThat(queries.with(token).get(draft).at("/content")).isEqualTo("half a word");
            closedAndShared(commands, queries, walker);
        }
    }

    /** Both go by the same log: whom a record is closed to, and what a partner may see of it. */
    private static void closedAndShared(Service commands, Service queries, Walker walker) {
        String client = "/api/clients/" + walker.client();
        String journey = "/api/journeys/" + walker.journey();
        Caller clinician = commands.with(program.as("clinician").token());
        String colleague = program.as("clinician2").token();
        String partner = program.as("partner").token();

        assertThat(queries.with(colleague).get(journey + "/care-plan").status()).isEqualTo(200);
        taken(clinician.post(client + "/restrict-record", """
                {"restrictionId": "%s", "person": "clinician2", "reason": "acquaintance"}
                """.formatted(UUID.randomUUID())));
        String contact = "{\"outcome\": \"reached\", \"channel\": \"telephone\"}";
        assertThat(commands.with(colleague)
                        .post(journey + "/record-contact", contact)
                        .status())
                .isEqualTo(404);

        var consent = UUID.randomUUID();
        taken(clinician.post(client + "/give-consent", """
                {"consentId": "%s", "agency": "st-anne", "purposes": ["treat"], "classes": ["plan"], "until": "%s",
                 "limitsExplained": true, "how": "spoken"}
                """.formatted(
                        consent, LocalDate.now(ZoneOffset.UTC).plusMonths(1))));
        await().until(() -> queries.with(partner).get(journey + "/care-plan").status() == 200);
        assertThat(queries.with(partner).get(journey + "/timeline").status()).isEqualTo(404);
        await().until(() -> queries.with(colleague).get(journey + "/care-plan").status() == 404);
        taken(clinician.post(client + "/withdraw-consent", "{\"consentId\": \"%s\"}".formatted(consent)));
        assertThat(queries.with(partner).get(journey + "/care-plan").status()).isEqualTo(404);
    }

    private static void taken(Reply reply) {
        assertThat(reply.status()).as(reply.text()).isEqualTo(200);
    }

    @Test
    void a_service_that_is_told_nothing_says_what_it_needs() throws Exception {
        try (var commands = new Service("command-service", Files.createTempDirectory(home, "nothing"), Map.of())) {
            assertThat(commands.ends(Duration.ofMinutes(2))).isTrue();
            assertThat(commands.said())
                    .contains("JOURNEY_DB_URL")
                    .contains("JWT_ISSUER_URI")
                    .doesNotContain("\tat ");
        }
        try (var queries = new Service(
                "query-service",
                Files.createTempDirectory(home, "something"),
                Map.of("JOURNEY_DB_URL", "jdbc:postgresql://x/y"))) {
            assertThat(queries.ends(Duration.ofMinutes(2))).isTrue();
            assertThat(queries.said()).contains("JWT_ISSUER_URI").doesNotContain("\tat ");
        }
    }
}
