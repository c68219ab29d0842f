package org.treatmentjourney.standalone.walk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;
import org.treatmentjourney.log.store.Log;
import org.treatmentjourney.query.projection.Projections;
import org.treatmentjourney.standalone.start.CannotStart;
import tools.jackson.databind.JsonNode;

/** Invented clients go the way of real ones: sealed in the log, followed by every view, and there once. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SyntheticIT {

    private static final String TWENTY = "--journey.demo-clients=20";

    private static Program program;

    @BeforeAll
    static void start() throws IOException {
        program = new Program(Files.createTempDirectory("synthetic"), TWENTY);
        ready();
    }

    @AfterAll
    static void stop() throws IOException {
        program.close();
    }

    @Test
    @Order(1)
    void every_one_of_them_is_in_the_caseload_and_has_a_name() {
        assertThat(inCaseload(20)).isNotEmpty();
        assertThat(inCaseload(20).size() + discharged(20)).isEqualTo(20);
        Reply first = program.as("manager").get("/api/clients/" + id("client", 1));
        assertThat(first.at("/name/family")).as(first.text()).endsWith(" (synthetic)");
        assertThat(first.at("/contacts/0/value")).matches("07700 900[0-9]{3}");
        assertThat(first.at("/contacts/1/value")).isEqualTo("synthetic-000001@example.org");
    }

    @Test
    @Order(2)
    void no_view_has_parked_any_and_each_is_what_a_rebuild_makes_of_the_log() {
        assertThat(projections())
                .allSatisfy(view -> assertThat(view.get("parked").asLong()).isZero());
        Map<String, String> live = fingerprints();

        program.bean(Projections.class)
                .names()
                .forEach(name -> assertThat(operator()
                                .post("/api/operations/projections/" + name + "/rebuild", "{}")
                                .status())
                        .isEqualTo(202));
        await().atMost(Duration.ofMinutes(5))
                .until(() -> projections().stream()
                        .allMatch(view -> view.at("/rebuild/state").asString().equals("done")));

        assertThat(fingerprints()).isEqualTo(live);
    }

    @Test
    @Order(3)
    void nothing_personal_is_in_the_log_in_clear() {
        assertThat(inClear("(synthetic)")).isZero();
        assertThat(inClear("@example.org")).isZero();
        assertThat(inClear("07700")).isZero();
        assertThat(inClear("guided-self-help")).isPositive();
    }

    @Test
    @Order(4)
    void another_start_records_nothing_and_a_higher_number_adds_those_who_are_missing() {
        long head = program.bean(Log.class).head();

        program.restart(TWENTY);
        ready();
        assertThat(program.bean(Log.class).head()).isEqualTo(head);

        program.restart("--journey.demo-clients=23");
        ready();
        assertThat(program.bean(Log.class).head()).isGreaterThan(head);
        assertThat(inCaseload(23).size() + discharged(23)).isEqualTo(23);
        assertThat(program.bean(Log.class).stream(id("client", 24))).isEmpty();
    }

    /** Those added by the last start were recorded, as they tell it, long before the ones loaded by the first. */
    @Test
    @Order(5)
    void what_was_known_only_grows() {
        assertThat(count("select count(*) from (select known_at < lag(known_at) over (order by position) as less"
                        + " from event_log.domain_event) each where less"))
                .isZero();
        assertThat(count("select count(*) from event_log.domain_event where known_at < recorded_at"))
                .isZero();
    }

    @Test
    @Order(6)
    void a_number_that_is_none_is_refused(@TempDir Path other) {
        assertThatThrownBy(() -> new Program(other, "--journey.demo-clients=-1"))
                .rootCause()
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("JOURNEY_DEMO_CLIENTS is '-1'");
    }

    private static void ready() {
        await().atMost(Duration.ofMinutes(5))
                .until(() -> program.nobody().get("/actuator/health/readiness").status() == 200);
        assertThat(projections())
                .allSatisfy(view -> assertThat(view.get("position").asLong())
                        .isEqualTo(view.get("head").asLong()));
    }

    private static List<JsonNode> projections() {
        return operator()
                .get("/api/operations/projections")
                .json()
                .get("projections")
                .valueStream()
                .toList();
    }

    private static Map<String, String> fingerprints() {
        return program.bean(Projections.class).names().stream()
                .collect(Collectors.toMap(
                        Function.identity(),
                        name -> operator()
                                .get("/api/operations/projections/" + name + "/fingerprint")
                                .text()));
    }

    private static Caller operator() {
        return program.as("operator");
    }

    private static List<String> inCaseload(int number) {
        var invented = IntStream.rangeClosed(1, number)
                .mapToObj(each -> id("client", each).toString())
                .collect(Collectors.toSet());
        return program.as("manager")
                .get("/api/caseload?limit=200")
                .json()
                .get("items")
                .valueStream()
                .map(item -> item.get("clientId").asString())
                .filter(invented::contains)
                .toList();
    }

    /** The caseload leaves out whoever has been discharged. */
    private static long discharged(int number) {
        Caller manager = program.as("manager");
        return IntStream.rangeClosed(1, number)
                .filter(each -> manager.get("/api/journeys/" + id("journey", each))
                        .at("/axes/journey")
                        .equals("discharged"))
                .count();
    }

    private static UUID id(String kind, int number) {
        return UUID.nameUUIDFromBytes(("synthetic/" + kind + "/" + number).getBytes(UTF_8));
    }

    private static long inClear(String text) {
        return count("select count(*) from event_log.domain_event where position('" + text
                + "'::bytea in payload || metadata) > 0");
    }

    private static long count(String sql) {
        return Objects.requireNonNull(program.bean(JdbcTemplate.class).queryForObject(sql, Long.class));
    }
}
