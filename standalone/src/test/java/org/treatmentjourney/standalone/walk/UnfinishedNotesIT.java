package org.treatmentjourney.standalone.walk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.jdbc.core.JdbcTemplate;
import org.treatmentjourney.log.schema.SchemaOwner;
import tools.jackson.databind.JsonNode;

/** A note that was begun hours ago shows to those who look after the client, and only that there is one. */
@ExtendWith(OneProgram.class)
class UnfinishedNotesIT {

    private Program program;
    private OneJourney one;
    private JdbcTemplate owner;

    @BeforeEach
    void begin(Program running) {
        program = running;
        one = OneJourney.begun(running);
        one.get("", 1);
        owner = new JdbcTemplate(running.bean(SchemaOwner.class).beside(running.bean(DataSource.class)));
    }

    @Test
    void after_four_hours_it_shows_without_a_word_of_what_it_says() {
        begin("clinician", "record-session", "3 hours 59 minutes");
        assertThat(of("clinician2")).isEmpty();

        UUID draft = begin("clinician", "assess-triage", "4 hours 1 minute");
        assertThat(of("clinician2")).singleElement().satisfies(item -> {
            assertThat(item.propertyNames()).containsExactly("person", "clientId", "journeyId", "form", "begunAt");
            assertThat(item.get("person").asString()).isEqualTo("clinician");
            assertThat(item.get("clientId").asString()).isEqualTo(one.client().toString());
            assertThat(item.get("form").asString()).isEqualTo("assess-triage");
        });
        assertThat(all("clinician2").toList().toString()).doesNotContain("Grønnspett", draft.toString());
    }

    @Test
    void saving_it_again_does_not_hide_it() {
        UUID draft = begin("clinician", "record-session", "5 hours");
        save("clinician", draft, "record-session");
        assertThat(of("clinician2")).hasSize(1);
    }

    @Test
    void those_who_look_after_the_client_see_it_and_nobody_else() {
        begin("clinician", "record-session", "5 hours");

        for (String person : List.of("clinician", "clinician2", "triage", "prescriber", "manager")) {
            assertThat(of(person)).as(person).hasSize(1);
        }
        assertThat(of("partner")).isEmpty();
        for (String person : List.of("receptionist", "auditor", "analyst", "privacy", "operator")) {
            assertThat(program.as(person).get("/api/drafts/unfinished").at("/code"))
                    .as(person)
                    .isEqualTo("access.role");
        }
    }

    @Test
    void who_no_longer_looks_after_the_client_is_told_of_none_and_reads_not_even_their_own() {
        UUID draft = begin("clinician2", "record-session", "5 hours");
        discharged();

        assertThat(program.as("clinician2").get("/api/drafts/" + draft).at("/code"))
                .isEqualTo("access.relationship");
        assertThat(program.as("clinician2").get("/api/drafts?limit=200").text()).doesNotContain(draft.toString());
        assertThat(of("clinician2")).isEmpty();
        assertThat(put("clinician2", draft, "record-session").at("/code")).isEqualTo("access.relationship");
        assertThat(of("manager")).hasSize(1);
        assertThat(program.as("clinician2")
                        .send("DELETE", "/api/drafts/" + draft, new byte[0])
                        .status())
                .isEqualTo(204);
    }

    @Test
    void page_by_page_each_comes_once_the_oldest_first() {
        List<String> forms = List.of("set-goal", "raise-risk", "record-session", "record-contact", "discharge");
        int hours = 1000;
        for (String form : forms) {
            begin("clinician", form, hours-- + " hours");
        }
        List<JsonNode> told = new ArrayList<>();
        String cursor = "";
        do {
            JsonNode page = program.as("clinician2")
                    .get("/api/drafts/unfinished?limit=2" + cursor)
                    .json();
            assertThat(page.get("items").size()).isLessThanOrEqualTo(2);
            page.get("items").forEach(told::add);
            cursor = page.get("cursor").isNull()
                    ? ""
                    : "&cursor=" + page.get("cursor").asString();
        } while (!cursor.isEmpty());
        assertThat(told.stream()
                        .filter(item -> item.get("clientId")
                                .asString()
                                .equals(one.client().toString()))
                        .map(item -> item.get("form").asString()))
                .containsExactlyElementsOf(forms);
        assertThat(program.as("clinician2")
                        .get("/api/drafts/unfinished?cursor=x")
                        .at("/errors/0/field"))
                .isEqualTo("cursor");
    }

    private void discharged() {
        program.as("manager")
                .post("/api/journeys/" + one.journey() + "/assign-keyworker", "{\"keyworker\": \"clinician\"}");
        one.post("discharge", """
                {"exit": "unplanned", "reason": "dropped-out", "dischargedOn": "%s"}
                """.formatted(OneJourney.TODAY.minusDays(3)));
        one.get("", 3);
    }

    private UUID begin(String person, String form, String ago) {
        UUID draft = UUID.randomUUID();
        save(person, draft, form);
        owner.update("update drafts.draft set begun_at = begun_at - ?::interval where draft = ?", ago, draft);
        return draft;
    }

    private void save(String person, UUID draft, String form) {
        Reply reply = put(person, draft, form);
        assertThat(reply.status()).as(reply.text()).isEqualTo(200);
    }

    private Reply put(String person, UUID draft, String form) {
        String body = "{\"clientId\": \"%s\", \"journeyId\": \"%s\", \"form\": \"%s\", \"content\": \"Grønnspett\"}"
                .formatted(one.client(), one.journey(), form);
        return program.as(person)
                .send("PUT", "/api/drafts/" + draft, body.getBytes(UTF_8), "Content-Type", "application/json");
    }

    private List<JsonNode> of(String person) {
        return all(person)
                .filter(item ->
                        item.get("clientId").asString().equals(one.client().toString()))
                .toList();
    }

    private Stream<JsonNode> all(String person) {
        Reply reply = program.as(person).get("/api/drafts/unfinished?limit=200");
        assertThat(reply.status()).as(reply.text()).isEqualTo(200);
        return reply.json().get("items").valueStream();
    }
}
