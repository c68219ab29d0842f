package org.treatmentjourney.standalone.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

/** R5: the first thing the next worker sees is what was agreed last time, what became of it, and how to reach the client. */
@ExtendWith(OneProgram.class)
class OpeningIT {

    /** Of the demo: a client with safe and unsafe ways of being reached. */
    private static final String MAPLE = "/api/journeys/3a91e000-0000-4000-8000-000000000002/opening";

    @Test
    void goals_handover_and_urgent_risks_of_the_last_session_come_first(Program program) {
        OneJourney one = OneJourney.begun(program);
        UUID goal = UUID.randomUUID();
        Instant met = Instant.now().minus(1, ChronoUnit.HOURS).truncatedTo(ChronoUnit.SECONDS);
        long first = version(one.post(
                "record-session", session(met, """
                "newGoals": [{"goalId": "%s", "statement": "one quiet weekend", "change": "break"}],
                "handover": {"plan": "rings on Monday", "urgentRisks": [{"what": "alone", "actionTaken": "rang",
                  "toldWhom": "the duty worker", "toldAt": "%s", "owner": "clinician", "nextCheckOn": "%s"}]}
                """.formatted(goal, met, OneJourney.TODAY.plusDays(1)))));
        JsonNode opening = one.get("opening", first).json();
        assertThat(opening.at("/goals/0/statement").asString()).isEqualTo("one quiet weekend");
        assertThat(opening.at("/lastTime/plan").asString()).isEqualTo("rings on Monday");
        assertThat(opening.at("/urgentRisks/0/what").asString()).isEqualTo("alone");
        assertThat(opening.get("risk").asString()).isEqualTo("high");
        assertThat(opening.get("silentSince").asString()).isEqualTo(OneJourney.TODAY.toString());

        Instant before = Instant.now();
        long later = version(one.post(
                "record-goal-progress",
                "{\"goalId\": \"" + goal + "\", \"progress\": \"partly\", \"wentRight\": \"Saturday\"}"));
        assertThat(one.get("opening", later).at("/goals/0/wentRight")).isEqualTo("Saturday");
        assertThat(one.get("opening", "as-known-at=" + before)
                        .json()
                        .at("/goals/0/progress")
                        .isNull())
                .isTrue();
    }

    @Test
    void only_safe_ways_of_reaching_the_client_are_shown(Program program) {
        JsonNode contacts = program.as("clinician").get(MAPLE).json().get("safeContacts");
        assertThat(contacts).hasSize(1);
        assertThat(contacts.get(0).get("kind").asString()).isEqualTo("telephone");
    }

    /** Maple's parents open the letters, so work that is due says to ring. */
    @Test
    void work_that_is_due_says_how_the_client_can_be_reached(Program program) {
        JsonNode due = program.as("clinician")
                .get(MAPLE.replace("opening", "due-work"))
                .json();
        assertThat(due.get("items"))
                .isNotEmpty()
                .allSatisfy(item -> assertThat(item.get("safeWays"))
                        .extracting(JsonNode::asString)
                        .containsExactly("telephone"));
    }

    @Test
    void nobody_of_another_organisation_opens_a_session_here(Program program) {
        assertThat(program.as("partner").get(MAPLE).status()).isEqualTo(404);
        assertThat(program.as("receptionist").get(MAPLE).status()).isEqualTo(403);
    }

    private static String session(Instant startedAt, String more) {
        return """
                {"sessionId": "%s", "kind": "brief", "mode": "in-person", "startedAt": "%s", %s}
                """.formatted(UUID.randomUUID(), startedAt, more);
    }

    private static long version(Reply reply) {
        return reply.json().get("version").asLong();
    }
}
