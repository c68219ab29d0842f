package org.treatmentjourney.standalone.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.treatmentjourney.standalone.walk.Correcting.Marked;
import tools.jackson.databind.JsonNode;

/** Any past: what had been recorded by then, what was true then, and how the two differ from today. */
@ExtendWith(OneProgram.class)
class TimeTravelIT {

    private static final List<String> VIEWS = List.of("", "care-plan/versions", "goals", "handover", "due-work");

    private Program program;
    private OneJourney one;

    @BeforeEach
    void refer(Program running) {
        program = running;
        one = OneJourney.begun(running);
    }

    @Test
    void what_was_known_then_is_told_as_it_was_known() {
        one.post("assess-stage", stage("engagement", "2"));
        Instant before = recordedAt("StageAssessed", 2);
        one.post("assess-stage", stage("active-treatment", "1"));

        assertThat(one.get("", 3).at("/axes/stage")).isEqualTo("active-treatment");
        Reply then = one.get("", "as-known-at=" + before);
        assertThat(then.at("/axes/stage")).isEqualTo("engagement");
        assertThat(then.json().get("version").asLong()).isEqualTo(2);
        assertThat(then.header("ETag")).isEqualTo("\"2\"");
    }

    @Test
    void what_was_true_then_counts_what_was_learned_since() {
        one.post("assess-stage", stage("active-treatment", "1"));
        one.post("assess-stage", stage("engagement", "5"));
        Instant threeDaysAgo = Instant.now().minus(3, ChronoUnit.DAYS);

        assertThat(one.get("", 3).at("/axes/stage")).isEqualTo("active-treatment");
        assertThat(one.get("", "as-of=" + threeDaysAgo).at("/axes/stage")).isEqualTo("engagement");
        Reply both = one.get("", "as-of=" + threeDaysAgo + "&as-known-at=" + recordedAt("StageAssessed", 3));
        assertThat(both.json().at("/axes/stage").isNull()).as(both.text()).isTrue();
    }

    @Test
    void before_anything_was_known_there_is_nothing_and_a_stranger_learns_not_even_that() {
        Reply early = one.ask("", "as-known-at=2020-01-01T00:00:00Z");
        assertThat(early.status()).isEqualTo(404);
        assertThat(early.at("/code")).isEqualTo("past.nothing");
        Reply stranger =
                program.as("partner").get("/api/journeys/" + one.journey() + "?as-known-at=2020-01-01T00:00:00Z");
        assertThat(stranger.at("/code")).isEqualTo("journey.unknown");
        assertThat(one.ask("", "as-known-at=yesterday").status()).isEqualTo(400);
    }

    @Test
    void as_of_now_every_view_says_what_it_says_today() {
        one.post("assess-stage", stage("persuasion", "2"));
        one.post(
                "set-goal",
                "{\"goalId\": \"%s\", \"statement\": \"one evening\", \"change\": \"reduce\"}"
                        .formatted(UUID.randomUUID()));

        for (String view : VIEWS) {
            JsonNode today = withoutFreshness(one.get(view, 3));
            assertThat(withoutFreshness(one.get(view, "as-of=" + Instant.now())))
                    .as(view)
                    .isEqualTo(today);
            assertThat(withoutFreshness(one.get(view, "as-known-at=" + Instant.now())))
                    .as(view)
                    .isEqualTo(today);
        }
        String client = "/api/clients/" + one.client();
        for (String view : List.of(client, client + "/timeline")) {
            assertThat(withoutFreshness(one.clinician().get(view + "?as-of=" + Instant.now())))
                    .isEqualTo(withoutFreshness(one.clinician().get(view)));
        }
    }

    @Test
    void an_auditor_sees_field_by_field_what_became_different() {
        Instant from = recordedAt("ClientReferred", 1);
        one.post("assess-stage", stage("persuasion", "2"));
        Reply marked = new Correcting(one).mark("StageAssessed", 2, new Marked("wrong-content"));
        assertThat(marked.status()).as(marked.text()).isEqualTo(200);
        Instant between = recordedAt("StageAssessed", 3);

        JsonNode stage = change(differences(from, between, "as-known-at"), "journey", "/axes/stage");
        assertThat(stage.path("before").asString("")).isEmpty();
        assertThat(stage.get("after").asString()).isEqualTo("persuasion");
        JsonNode back = change(differences(between, Instant.now(), "as-known-at"), "journey", "/axes/stage");
        assertThat(back.get("before").asString()).isEqualTo("persuasion");
        assertThat(differences(from, from, "as-of").json().get("views").isEmpty())
                .isTrue();
        assertThat(one.clinician()
                        .get("/api/audit/journeys/" + one.journey() + "/differences?from=" + from + "&to=" + between)
                        .status())
                .isEqualTo(403);
        assertThat(differences(from, between, "sideways").status()).isEqualTo(400);
    }

    @Test
    void a_client_is_no_journey_to_compare() {
        Instant now = Instant.now();
        assertThat(program.as("auditor")
                        .get("/api/audit/journeys/" + one.client() + "/differences?from=" + now + "&to=" + now)
                        .status())
                .isEqualTo(404);
    }

    private Reply differences(Instant from, Instant to, String axis) {
        return program.as("auditor")
                .get("/api/audit/journeys/" + one.journey() + "/differences?from=" + from + "&to=" + to + "&axis="
                        + axis);
    }

    private static JsonNode change(Reply differences, String view, String field) {
        return differences
                .json()
                .get("views")
                .valueStream()
                .filter(of -> of.get("view").asString().equals(view))
                .flatMap(of -> of.get("changes").valueStream())
                .filter(change -> change.get("field").asString().equals(field))
                .findFirst()
                .orElseThrow(() -> new AssertionError(differences.text()));
    }

    private Instant recordedAt(String type, long version) {
        return Instant.parse(one.entry(type, version).get("recordedAt").asString());
    }

    private static String stage(String stage, String daysAgo) {
        return "{\"stage\": \"%s\", \"reason\": \"as seen\", \"effectiveAt\": \"%s\"}"
                .formatted(stage, Instant.now().minus(Long.parseLong(daysAgo), ChronoUnit.DAYS));
    }

    private static JsonNode withoutFreshness(Reply reply) {
        assertThat(reply.status()).as(reply.text()).isEqualTo(200);
        return reply.json().asObject().without("freshness");
    }
}
