package org.treatmentjourney.standalone.fuzz;

import static java.util.stream.Collectors.partitioningBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.treatmentjourney.standalone.contract.Endpoint;
import org.treatmentjourney.standalone.database.Database;
import org.treatmentjourney.standalone.database.Sql;
import org.treatmentjourney.standalone.walk.Caller;
import org.treatmentjourney.standalone.walk.Program;
import org.treatmentjourney.standalone.walk.Reply;

/** Whoever sends whatever: the program answers in its own words, tells nobody what is not theirs, and keeps only what it says it kept. */
@Tag("campaign")
class FuzzIT {

    private static final Logger LOG = LoggerFactory.getLogger(FuzzIT.class);
    private static final int CASES = Integer.getInteger("fuzz.cases", 3_000);
    private static final long SEED = Long.getLong("fuzz.seed", 20_261_102);

    private static Program program;
    private static Sql database;
    private static Fuzz fuzz;
    private static long before;

    @BeforeAll
    static void send() throws Exception {
        Path home = Files.createTempDirectory("fuzz");
        program = new Program(home);
        program.settled();
        Caller partner = program.as("partner");
        for (int i = 0; i < 3; i++) {
            clientOf(partner, "ward-7");
        }
        program.settled();
        database = Sql.asAdministrator(home, program.bean(Database.class));
        before = events();
        fuzz = new Fuzz(program, database);
        fuzz.run(CASES, SEED);
        LOG.info("{} cases, seed {}, {} clients named\n{}", CASES, SEED, fuzz.access.told(), fuzz.tally);
    }

    @AfterAll
    static void stop() throws Exception {
        program.close();
    }

    @Test
    void no_answer_is_a_failure_or_tells_of_the_inside_and_every_refusal_has_a_code_and_repeats_nothing() {
        assertThat(fuzz.wrong).isEmpty();
    }

    @Test
    void nobody_is_told_an_id_of_another_organisation() {
        assertThat(fuzz.strangers).isEmpty();
    }

    @Test
    void the_log_holds_what_was_acknowledged_and_nothing_else() throws Exception {
        assertThat(events() - before).isEqualTo(fuzz.acknowledged());
    }

    @Test
    void no_view_had_to_leave_anything_out() {
        program.settled();
        assertThat(program.as("operator").get("/api/operations/parked").json().get("items"))
                .isEmpty();
    }

    @Test
    void every_endpoint_has_refused_every_query_has_answered_and_half_of_the_commands_were_done() {
        var done = fuzz.contract.endpoints().stream().collect(partitioningBy(one -> fuzz.tally.of(one, 2) > 0));
        assertThat(fuzz.contract.endpoints())
                .isNotEmpty()
                .allSatisfy(one ->
                        assertThat(fuzz.tally.of(one, 4)).as("%s refused", one).isPositive());
        assertThat(done.get(false)).as("queries").noneMatch(Endpoint::reads);
        assertThat(done.get(true))
                .filteredOn(one -> !one.reads())
                .as("commands")
                .hasSizeGreaterThan(fuzz.contract.commands().size() / 2);
    }

    @Test
    void every_client_whom_an_answer_named_has_a_row_in_the_record_of_looks() throws Exception {
        assertThat(fuzz.access.told()).isPositive();
        assertThat(fuzz.access.missing(database)).isEmpty();
    }

    /** Counted, since a position that was taken by an append that failed stays empty. */
    private static int events() throws Exception {
        return Integer.parseInt(database.ask("select count(*) from event_log.domain_event"));
    }

    private static void clientOf(Caller worker, String service) {
        UUID client = UUID.randomUUID();
        Reply registered = worker.post(
                "/api/clients/" + client + "/register-client",
                "{\"name\": {\"alias\": \"Elm\"}, \"language\": \"en\"}");
        assertThat(registered.status()).as(registered.text()).isEqualTo(201);
        UUID journey = UUID.randomUUID();
        Reply referred = worker.post("/api/journeys/" + journey + "/refer-client", """
                {"clientId": "%s", "source": "self", "service": "%s", "receivedOn": "%s"}
                """.formatted(
                        client, service, LocalDate.now(ZoneOffset.UTC).minusDays(9)));
        assertThat(referred.status()).as(referred.text()).isEqualTo(201);
        for (String form : List.of("record-session", "set-goal", "record-contact", "assess-triage")) {
            String body =
                    "{\"clientId\": \"%s\", \"journeyId\": \"%s\", \"form\": \"%s\", \"content\": \"half a word\"}"
                            .formatted(client, journey, form);
            Reply saved = worker.send(
                    "PUT",
                    "/api/drafts/" + UUID.randomUUID(),
                    body.getBytes(StandardCharsets.UTF_8),
                    "Content-Type",
                    "application/json");
            assertThat(saved.status()).as(saved.text()).isEqualTo(200);
        }
    }
}
