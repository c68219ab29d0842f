package org.treatmentjourney.standalone.walk;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Both services as programs of their own, over a real Axon Server and real HTTP. */
@EnabledIfEnvironmentVariable(named = "AXONSERVER_ADDRESS", matches = ".+")
@ExtendWith(Services.Shared.class)
class AxonServerIT {

    private static final List<String> VIEWS =
            List.of("care-plan", "client", "goals", "handover", "journey", "timeline", "worklist");

    private Services services;
    private Walker walker;

    @BeforeEach
    void refer(Services running) {
        services = running;
        walker = Walker.begin(running.commands("clinician"), running.queries("clinician"), "Maple");
    }

    @Test
    void a_plan_and_a_goal_come_out_as_they_went_in() {
        walker.told("agree-initial-care-plan", Walker.plan());
        var goal = UUID.randomUUID();
        assertThat(walker.told("set-goal", Walker.goal(goal, "a weekend without"))
                        .header("ETag"))
                .isEqualTo("\"3\"");

        Reply plan = walker.read("care-plan", 3);
        assertThat(plan.at("/kind")).isEqualTo("initial");
        assertThat(plan.at("/goals/0/statement")).isEqualTo("a weekend without");
        assertThat(walker.read("goals", 3).at("/goals/0/goalId")).isEqualTo(goal.toString());
        assertThat(walker.reading()
                        .get("/api/clients/" + walker.client() + "/timeline")
                        .json()
                        .get("items")
                        .size())
                .isEqualTo(4);
        assertThat(walker.reading().get("/api/clients/" + walker.client()).at("/name/alias"))
                .isEqualTo("Maple");
    }

    @Test
    void what_was_known_before_a_goal_was_set_is_a_plan_without_it() {
        walker.told("agree-initial-care-plan", Walker.plan());
        walker.read("care-plan", 2);
        Instant before = Instant.now();
        walker.told("set-goal", Walker.goal(UUID.randomUUID(), "less"));
        assertThat(walker.read("care-plan", 3).json().get("goals").size()).isEqualTo(1);

        String past = "/api/journeys/" + walker.journey() + "/care-plan?as-known-at=";
        Reply then = walker.reading().get(past + before);
        assertThat(then.status()).as(then.text()).isEqualTo(200);
        assertThat(then.json().get("goals").size()).isZero();
        assertThat(walker.reading()
                        .get(past + Instant.now())
                        .json()
                        .get("goals")
                        .size())
                .isEqualTo(1);
    }

    @Test
    void a_refusal_reads_as_it_does_in_one_program() {
        var local = services.program.as("clinician");
        var alone = Walker.begin(local, local, "Maple");
        var goal = UUID.randomUUID();
        for (Walker each : List.of(alone, walker)) {
            each.told("agree-initial-care-plan", Walker.plan());
            each.told("set-goal", Walker.goal(goal, "less"), "Idempotency-Key", "first");
        }
        same(409, alone, walker, "set-goal", Walker.goal(goal, "other"), "Idempotency-Key", "first");
        same(409, alone, walker, "set-goal", Walker.goal(goal, "another"));
        same(412, alone, walker, "set-goal", Walker.goal(UUID.randomUUID(), "less"), "If-Match", "\"1\"");
        same(422, alone, walker, "record-session", """
                {"sessionId": "%s", "kind": "brief", "mode": "telephone", "startedAt": "%s",
                 "goalReviews": [{"goalId": "%s", "progress": "achieved"}]}
                """.formatted(
                        UUID.randomUUID(), Instant.now().minus(1, ChronoUnit.HOURS), goal));
        same(400, alone, walker, "set-goal", "{\"goalId\": \"no\", \"motivation\": 11}");
        assertThat(walker.tell("set-goal", Walker.goal(UUID.randomUUID(), "less"), "If-Match", "\"1\"")
                        .header("ETag"))
                .isEqualTo("\"3\"");
        var nowhere = new Walker(walker.client(), UUID.randomUUID(), walker.writing(), walker.reading());
        assertThat(nowhere.tell("set-goal", Walker.goal(goal, "less")).at("/code"))
                .isEqualTo("journey.unknown");
        assertThat(services.queries("partner")
                        .get("/api/journeys/" + walker.journey())
                        .status())
                .isEqualTo(404);
        assertThat(walker.reading()
                        .get("/api/audit/journeys/" + walker.journey() + "/events")
                        .at("/code"))
                .isEqualTo("access.role");
    }

    private static void same(int status, Walker alone, Walker apart, String command, String body, String... headers) {
        Reply here = alone.tell(command, body, headers);
        Reply there = apart.tell(command, body, headers);
        assertThat(here.status()).as(here.text()).isEqualTo(status);
        assertThat(there.status()).as(there.text()).isEqualTo(status);
        assertThat(withoutAddress(there)).isEqualTo(withoutAddress(here));
    }

    private static JsonNode withoutAddress(Reply reply) {
        var problem = (ObjectNode) reply.json();
        problem.remove("instance");
        return problem;
    }

    @Test
    void a_repeat_has_one_effect_and_the_first_answer() {
        String body = Walker.goal(UUID.randomUUID(), "less");
        Reply first = walker.told("set-goal", body, "Idempotency-Key", "key-1");
        assertThat(walker.told("set-goal", body, "Idempotency-Key", "key-1").text())
                .isEqualTo(first.text());
        assertThat(walker.told("set-goal", body).text()).isEqualTo(first.text());
        assertThat(sequences()).containsExactly(1L, 2L);
    }

    @Test
    void many_writers_of_one_stream_lose_nothing() throws Exception {
        int writers = 8;
        int each = 15;
        List<Callable<Reply>> work = IntStream.range(0, writers * each)
                .<Callable<Reply>>mapToObj(
                        number -> () -> walker.tell("set-goal", Walker.goal(UUID.randomUUID(), "goal " + number)))
                .toList();
        var replies = new ArrayList<Reply>();
        try (var threads = Executors.newFixedThreadPool(writers)) {
            for (var reply : threads.invokeAll(work)) {
                replies.add(reply.get());
            }
        }
        assertThat(replies).extracting(Reply::status).contains(200).isSubsetOf(200, 409);
        List<Long> versions = replies.stream()
                .filter(reply -> reply.status() == 200)
                .map(reply -> reply.json().get("version").asLong())
                .sorted()
                .toList();
        assertThat(versions)
                .isEqualTo(
                        LongStream.rangeClosed(2, versions.size() + 1).boxed().toList());
        assertThat(sequences())
                .isEqualTo(
                        LongStream.rangeClosed(1, versions.size() + 1).boxed().toList());
        System.out.printf("%d of %d concurrent commands acknowledged%n", versions.size(), replies.size());
    }

    @Test
    void a_rebuild_of_every_view_says_the_same() {
        session(Instant.now().minus(1, ChronoUnit.HOURS));
        session(Instant.now().minus(3, ChronoUnit.HOURS));
        walker.read("", 3);
        var operator = services.queries("operator");
        for (String view : VIEWS) {
            String before = fingerprint(operator, view);
            assertThat(operator.post("/api/operations/projections/" + view + "/rebuild", "")
                            .status())
                    .isEqualTo(202);
            await().atMost(Duration.ofMinutes(5))
                    .until(() -> rebuild(operator, view).equals("done"));
            assertThat(fingerprint(operator, view)).as(view).isEqualTo(before);
        }
        assertThat(operator.get("/api/operations/parked").status()).isEqualTo(200);
    }

    private void session(Instant at) {
        walker.told("record-session", """
                {"sessionId": "%s", "kind": "brief", "mode": "telephone", "startedAt": "%s", "noGoal": "declined"}
                """.formatted(UUID.randomUUID(), at));
    }

    private static String fingerprint(Caller operator, String view) {
        return operator.get("/api/operations/projections/" + view + "/fingerprint")
                .text();
    }

    private static String rebuild(Caller operator, String view) {
        for (var each : operator.get("/api/operations/projections").json().get("projections")) {
            if (each.get("name").asString().equals(view)) {
                return each.at("/rebuild/state").asString();
            }
        }
        return "unknown";
    }

    @Test
    void a_service_that_was_away_goes_on_where_it_was() throws Exception {
        services.queries.stop();
        walker.told("set-goal", Walker.goal(UUID.randomUUID(), "while nobody looked"));
        services.commands.restart();
        walker.told("set-goal", Walker.goal(UUID.randomUUID(), "after a restart"));
        services.queries.restart();
        assertThat(walker.read("goals", 3).json().get("goals").size()).isEqualTo(2);
    }

    @Test
    @EnabledIfEnvironmentVariable(named = "AXONSERVER_EVENTS", matches = ".+")
    void the_files_of_axon_server_hold_nothing_personal_in_clear() throws Exception {
        String name = "Canary" + UUID.randomUUID().toString().substring(0, 8);
        var canary = Walker.begin(walker.writing(), walker.reading(), name);
        canary.told("set-goal", Walker.goal(UUID.randomUUID(), "the words of " + name));
        assertThat(canary.read("goals", 2).at("/goals/0/statement")).contains(name);
        assertThat(inFiles(canary.journey().toString()))
                .as("what is not sealed is found")
                .isPositive();
        assertThat(inFiles(name)).isZero();
    }

    private static int inFiles(String text) throws Exception {
        try (var files = Files.walk(Path.of(System.getenv("AXONSERVER_EVENTS")))) {
            int found = 0;
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                if (new String(Files.readAllBytes(file), ISO_8859_1)
                        .contains(new String(text.getBytes(UTF_8), ISO_8859_1))) {
                    found++;
                }
            }
            return found;
        }
    }

    /** What an auditor finds in the log: the versions of the journey's events, in the order of their positions. */
    private List<Long> sequences() {
        Reply events = services.queries("auditor").get("/api/audit/journeys/" + walker.journey() + "/events?limit=200");
        assertThat(events.status()).as(events.text()).isEqualTo(200);
        return events.json()
                .get("items")
                .valueStream()
                .map(item -> item.get("sequence").asLong())
                .toList();
    }
}
