package org.treatmentjourney.standalone.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

/** R37 and R47: what was learned late is due at once and says so, and a list of the past uses the settings of the past. */
@ExtendWith(OneProgram.class)
class DueWorkIT {

    private Program program;
    private OneJourney one;

    @BeforeEach
    void refer(Program running) {
        program = running;
        one = OneJourney.begun(running);
    }

    @Test
    void a_changed_setting_changes_what_is_due_and_not_what_was() {
        Reply settings = program.as("manager").get("/api/settings");
        String id = settings.at("/settingsId");
        Instant before = Instant.now();
        assertThat(due("", "contact").get("dueOn").asString())
                .isEqualTo(OneJourney.TODAY.minusDays(2).toString());

        Reply changed = change("manager", id, "3d");

        assertThat(changed.status()).as(changed.text()).isIn(200, 201);
        String seen = "at-least=" + id + ":" + changed.json().get("version").asLong();
        program.as("manager").get("/api/settings?" + seen);
        assertThat(due("", "contact").get("dueOn").asString())
                .isEqualTo(OneJourney.TODAY.minusDays(6).toString());
        assertThat(due("as-known-at=" + before, "contact").get("dueOn").asString())
                .isEqualTo(OneJourney.TODAY.minusDays(2).toString());
        assertThat(change("manager", id, "7d").status()).isEqualTo(200);
    }

    @Test
    void settings_are_for_managers_of_the_organisation_and_must_be_readable() {
        String id = program.as("manager").get("/api/settings").at("/settingsId");

        assertThat(change("clinician", id, "3d").status()).isEqualTo(403);
        assertThat(change("manager", UUID.randomUUID().toString(), "3d").status())
                .isEqualTo(404);
        assertThat(change("manager", id, "soon").at("/rule")).isEqualTo("R47");
    }

    @Test
    void an_urgent_risk_that_is_learned_late_shows_at_once_and_says_so() {
        Instant threeDaysAgo = Instant.now().minus(3, ChronoUnit.DAYS);
        one.post("record-session", """
                {"sessionId": "%s", "kind": "outreach", "mode": "outreach", "startedAt": "%s",
                 "handover": {"reason": "met outside", "urgentRisks": [{"what": "alone", "actionTaken": "rang",
                   "toldWhom": "duty worker", "toldAt": "%s", "owner": "clinician", "nextCheckOn": "%s"}]}}
                """.formatted(
                        UUID.randomUUID(), threeDaysAgo, threeDaysAgo, OneJourney.TODAY.minusDays(2)));

        JsonNode risk = due("at-least=" + one.journey() + ":2", "urgent-risk");
        assertThat(risk.get("learnedLate").asBoolean()).isTrue();
        assertThat(risk.get("overdueDays").asLong()).isEqualTo(2);
        assertThat(risk.get("why").asString()).endsWith("It was learned late.");
    }

    @Test
    void a_missed_session_that_is_learned_late_does_not_fire_once_it_was_followed_up() {
        one.post("record-contact", "{\"outcome\": \"reached\", \"channel\": \"telephone\"}");
        one.post(
                "record-missed-session",
                "{\"kind\": \"brief\", \"plannedAt\": \"%s\", \"reason\": \"did-not-attend\"}"
                        .formatted(Instant.now().minus(2, ChronoUnit.DAYS)));

        assertThat(one.get("due-work", 3)
                        .json()
                        .get("items")
                        .valueStream()
                        .map(item -> item.get("kind").asString()))
                .doesNotContain("missed-session");
    }

    @Test
    void reception_sees_what_is_to_be_arranged_and_not_what_somebody_is_treated_for() {
        one.post(
                "record-change-of-circumstances",
                "{\"kind\": \"pregnancy\", \"occurredOn\": \"%s\"}".formatted(OneJourney.TODAY));
        String own = "/api/journeys/" + one.journey() + "/due-work?at-least=" + one.journey() + ":2";
        assertThat(kinds(program.as("clinician").get(own))).contains("contact", "opportunistic-review");
        assertThat(kinds(program.as("receptionist").get(own)))
                .contains("contact")
                .doesNotContain("opportunistic-review");

        String all = "/api/worklist?kind=opportunistic-review";
        assertThat(kinds(program.as("manager").get(all))).contains("opportunistic-review");
        assertThat(kinds(program.as("receptionist").get(all))).isEmpty();
    }

    private static List<String> kinds(Reply reply) {
        assertThat(reply.status()).as(reply.text()).isEqualTo(200);
        return reply.json()
                .get("items")
                .valueStream()
                .map(item -> item.get("kind").asString())
                .toList();
    }

    private JsonNode due(String query, String kind) {
        Reply reply = one.get("due-work", query);
        return reply.json()
                .get("items")
                .valueStream()
                .filter(item -> item.get("kind").asString().equals(kind))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + kind + " in " + reply.text()));
    }

    private Reply change(String person, String id, String value) {
        return program.as(person)
                .post(
                        "/api/settings/" + id + "/change-due-work-setting",
                        "{\"setting\": \"contact\", \"value\": \"%s\"}".formatted(value));
    }
}
