package org.treatmentjourney.standalone.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.treatmentjourney.log.store.Log;

/** The main job, end to end: a journey goes in as commands and comes out as plan, goals, timeline and due work. */
@ExtendWith(OneProgram.class)
class WalkIT {

    private final UUID goal = UUID.randomUUID();

    private Program program;
    private OneJourney one;

    @BeforeEach
    void refer(Program running) {
        program = running;
        one = OneJourney.begun(running);
    }

    @Test
    void a_plan_a_goal_and_a_session_come_out_as_they_went_in() {
        Reply plan = one.post("agree-initial-care-plan", """
                {"domains": [{"domain": "health", "answer": "needs", "needs": ["sleep"], "interventions": []}],
                 "roles": [{"party": "client", "who": "Maple"}, {"party": "individual", "who": "clinician"}],
                 "agreement": {"client": "agreed", "worker": "clinician"}, "copy": "given",
                 "reviewOn": "%s", "keyworker": "clinician"}
                """.formatted(OneJourney.TODAY.plusDays(14)));
        assertThat(plan.at("/events/0")).as(plan.text()).isEqualTo("InitialCarePlanAgreed");
        Reply session = one.post(
                "record-session", """
                {"sessionId": "%s", "kind": "brief", "mode": "in-person", "startedAt": "%s",
                 "newGoals": [{"goalId": "%s", "statement": "a weekend without", "change": "break"}],
                 "handover": {"reason": "wants a break", "urgentRisks": []}}
                """.formatted(UUID.randomUUID(), Instant.now().minus(1, ChronoUnit.HOURS), goal));
        assertThat(session.json().get("events").toString()).isEqualTo("[\"SessionHeld\",\"GoalSet\"]");
        assertThat(session.json().get("version").asLong()).isEqualTo(4);

        Reply carePlan = one.get("care-plan", 4);
        assertThat(carePlan.at("/kind")).as(carePlan.text()).isEqualTo("initial");
        assertThat(carePlan.at("/agreement/client")).isEqualTo("agreed");
        assertThat(carePlan.at("/keyworker")).isEqualTo("clinician");
        assertThat(carePlan.at("/goals/0/statement")).isEqualTo("a weekend without");
        assertThat(one.get("handover", 4).at("/reason")).isEqualTo("wants a break");
        assertThat(one.get("goals", 4).at("/goals/0/goalId")).isEqualTo(goal.toString());
        Reply timeline = one.clinician()
                .get(
                        "/api/clients/" + one.client() + "/timeline?at-least=" + one.journey() + ":4",
                        "Accept-Language",
                        "nb");
        assertThat(timeline.json().get("items").size()).isEqualTo(5);
        assertThat(timeline.json()
                        .get("items")
                        .valueStream()
                        .map(item -> item.get("title").asString()))
                .contains("Mål satt", "Henvist", "Person registrert");
        assertThat(one.get("", 4).at("/axes/contact")).isEqualTo("first-session");
    }

    @Test
    void what_is_due_follows_from_the_events() {
        assertThat(due("contact", 1)).isEqualTo(2);
        one.post("record-contact", "{\"outcome\": \"reached\", \"channel\": \"telephone\"}");
        assertThat(due("contact", 2)).isEqualTo(-1);
        assertThat(due("unallocated", 2)).isPositive();
        one.post("assign-keyworker", "{\"keyworker\": \"clinician2\"}");
        assertThat(due("unallocated", 3)).isEqualTo(-1);
    }

    @Test
    void a_session_after_a_discharge_leads_back() {
        one.post(
                "discharge",
                "{\"exit\": \"unplanned\", \"reason\": \"dropped-out\", \"dischargedOn\": \"%s\"}"
                        .formatted(OneJourney.TODAY.minusDays(3)));
        assertThat(one.get("", 2).at("/axes/journey")).isEqualTo("discharged");
        one.post(
                "record-session", """
                {"sessionId": "%s", "kind": "outreach", "mode": "outreach", "startedAt": "%s"}
                """.formatted(UUID.randomUUID(), Instant.now().minus(1, ChronoUnit.HOURS)));
        assertThat(one.get("", 3).at("/axes/journey")).isNotEqualTo("discharged");
    }

    @Test
    void a_repeat_has_one_effect_and_the_first_answer() {
        String body = "{\"goalId\": \"%s\", \"statement\": \"less\", \"change\": \"reduce\"}".formatted(goal);
        long before = program.bean(Log.class).head();
        Reply first = one.post("set-goal", body, "Idempotency-Key", "key-1");
        Reply again = one.post("set-goal", body, "Idempotency-Key", "key-1");
        Reply withoutKey = one.post("set-goal", body);
        assertThat(first.status()).isEqualTo(200);
        assertThat(again.text()).isEqualTo(first.text());
        assertThat(withoutKey.text()).isEqualTo(first.text());
        assertThat(program.bean(Log.class).head()).isEqualTo(before + 1);
    }

    @Test
    void an_auditor_reads_the_log_and_a_partner_finds_nothing() {
        Reply events = program.as("auditor").get("/api/audit/journeys/" + one.journey() + "/events");
        assertThat(events.at("/items/0/type")).isEqualTo("journey.ClientReferred");
        assertThat(events.at("/items/0/actor")).isEqualTo("clinician");
        Reply lines = program.as("auditor")
                .get("/api/audit/clients/" + one.client() + "/events", "Accept", "application/x-ndjson");
        assertThat(lines.text().lines().findFirst().orElseThrow()).contains("client.ClientRegistered");
        assertThat(program.as("partner").get("/api/journeys/" + one.journey()).status())
                .isEqualTo(404);
        assertThat(one.clinician()
                        .get("/api/audit/journeys/" + one.journey() + "/events")
                        .status())
                .isEqualTo(403);
    }

    /** How many days overdue this journey's work of a kind is; -1 if there is none. */
    private long due(String kind, long version) {
        String path = "/api/worklist?limit=200&kind=" + kind + "&at-least=" + one.journey() + ":" + version;
        for (var item : one.clinician().get(path).json().get("items")) {
            if (item.get("journeyId").asString().equals(one.journey().toString())) {
                return item.get("overdueDays").asLong();
            }
        }
        return -1;
    }
}
