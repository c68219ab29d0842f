package org.treatmentjourney.standalone.walk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

/** Whatever an answer tells of somebody is on record under the id that the answer carries; a refusal tells nothing. */
@ExtendWith(OneProgram.class)
class RecordedLooksIT {

    private Program program;
    private OneJourney one;

    @BeforeEach
    void refer(Program running) {
        program = running;
        one = OneJourney.begun(running);
        assertThat(one.get("", 1).status()).isEqualTo(200);
    }

    @Test
    void every_view_of_a_journey_is_recorded_with_what_it_rests_on() {
        for (String view : List.of("", "/goals", "/handover", "/due-work")) {
            Reply reply = program.as("clinician").get("/api/journeys/" + one.journey() + view);
            assertThat(reply.status()).as(view).isEqualTo(200);

            JsonNode look = look(reply);
            assertThat(look.get("person").asString()).isEqualTo("clinician");
            assertThat(look.get("role").asString()).isEqualTo("clinician");
            assertThat(look.get("purpose").asString()).isEqualTo("TREAT");
            assertThat(look.get("authority").asString()).isEqualTo("referred");
            assertThat(look.get("view").asString()).isEqualTo(view.isEmpty() ? "journey" : view.substring(1));
            assertThat(look.at("/parameters/journey-id").asString())
                    .isEqualTo(one.journey().toString());
            assertThat(clients(look)).containsExactly(one.client().toString());
        }
    }

    @Test
    void the_purpose_that_a_question_states_is_recorded_and_an_unknown_one_refused() {
        String path = "/api/clients/" + one.client();
        assertThat(look(program.as("clinician").get(path, "Purpose-Of-Use", "ETREAT"))
                        .get("purpose")
                        .asString())
                .isEqualTo("ETREAT");
        assertThat(program.as("clinician")
                        .get(path, "Purpose-Of-Use", "CURIOSITY")
                        .status())
                .isEqualTo(400);
    }

    @Test
    void each_client_on_a_list_is_recorded_and_nobody_else() {
        Reply reply = program.as("clinician").get("/api/caseload?limit=200");
        List<String> shown = reply.json()
                .get("items")
                .valueStream()
                .map(item -> item.get("clientId").asString())
                .distinct()
                .toList();

        assertThat(shown).contains(one.client().toString());
        assertThat(program.looks(reply))
                .allMatch(look -> look.get("view").asString().equals("caseload"));
        assertThat(program.looks(reply))
                .flatExtracting(RecordedLooksIT::clients)
                .containsExactlyInAnyOrderElementsOf(shown);
    }

    @Test
    void auditors_are_on_record_too() {
        Reply reply = program.as("auditor").get("/api/audit/journeys/" + one.journey() + "/events");
        assertThat(look(reply).get("authority").asString()).isEqualTo("oversight");

        Reply looking = program.as("auditor").get("/api/audit/access?client=" + one.client());
        assertThat(program.looks(looking))
                .flatExtracting(RecordedLooksIT::clients)
                .contains(one.client().toString());
    }

    @Test
    void whoever_is_refused_or_finds_nothing_is_told_nothing() {
        Reply refused = program.as("partner").get("/api/clients/" + one.client());
        assertThat(refused.status()).isEqualTo(404);
        assertThat(program.looks(refused)).isEmpty();

        Reply noPlan = program.as("clinician").get("/api/journeys/" + one.journey() + "/care-plan");
        assertThat(noPlan.status()).isEqualTo(404);
        assertThat(program.looks(noPlan)).isEmpty();
    }

    @Test
    void somebody_who_waits_for_changes_is_recorded_once_for_each_piece_of_news() throws Exception {
        var heard = new CopyOnWriteArrayList<String>();
        var clinician = program.as("clinician");
        AutoCloseable line = clinician.listen("/api/clients/" + one.client() + "/changes", heard::add);
        try {
            await().until(() -> news(heard) == 2);
            clinician.post(
                    "/api/journeys/" + one.journey() + "/record-contact",
                    "{\"outcome\": \"reached\", \"channel\": \"telephone\"}");
            await().until(() -> news(heard) == 3);
        } finally {
            line.close();
        }
        assertThat(items("client=" + one.client()))
                .filteredOn(look -> look.get("view").asString().equals("changes"))
                .hasSize(2);
    }

    private static long news(List<String> heard) {
        return heard.stream().filter(line -> line.startsWith("data:")).count();
    }

    private JsonNode look(Reply reply) {
        return assertThat(program.looks(reply))
                .as(reply.text())
                .hasSize(1)
                .actual()
                .getFirst();
    }

    private List<JsonNode> items(String query) {
        return program.as("auditor")
                .get("/api/audit/access?" + query)
                .json()
                .get("items")
                .valueStream()
                .toList();
    }

    private static List<String> clients(JsonNode look) {
        return look.get("clients").valueStream().map(JsonNode::asString).toList();
    }
}
