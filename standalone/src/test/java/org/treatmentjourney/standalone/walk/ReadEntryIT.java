package org.treatmentjourney.standalone.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.treatmentjourney.standalone.walk.Correcting.Marked;
import tools.jackson.databind.JsonNode;

/** What somebody wrote in an entry is read by those who treat the client, and each look at it is on record. */
@ExtendWith(OneProgram.class)
class ReadEntryIT {

    private static final String WORDS = "her sister answered and asked for mornings";

    private Program program;
    private OneJourney one;
    private String entry;

    @BeforeEach
    void writeSomething(Program running) {
        program = running;
        one = OneJourney.begun(running);
        one.post(
                "record-contact",
                "{\"outcome\": \"not-reached\", \"channel\": \"telephone\", \"note\": \"%s\"}".formatted(WORDS));
        entry = one.entry("ContactRecorded", 2).get("eventId").asString();
    }

    @Test
    void the_words_of_an_entry_come_out_as_they_went_in_for_those_who_treat_the_client() {
        Reply reply = read("clinician");
        assertThat(reply.status()).as(reply.text()).isEqualTo(200);
        assertThat(reply.at("/item/title")).isEqualTo("Contact tried");
        assertThat(reply.at("/payload/personal/note")).isEqualTo(WORDS);
        assertThat(reply.at("/payload/outcome")).isEqualTo("not-reached");
        assertThat(read("manager").text()).contains(WORDS);
        for (String person : List.of("receptionist", "auditor", "operator")) {
            assertThat(read(person).status()).as(person).isEqualTo(403);
        }
        Reply elsewhere = read("partner");
        assertThat(elsewhere.status()).isEqualTo(404);
        assertThat(elsewhere.text()).doesNotContain(WORDS);
    }

    @Test
    void a_look_at_an_entry_is_recorded_by_ids_alone() {
        String request = Objects.requireNonNull(read("clinician").header("Request-Id"));
        JsonNode look = program.as("auditor")
                .get("/api/audit/access?client=" + one.client())
                .json()
                .get("items")
                .valueStream()
                .filter(item -> item.get("request").asString().equals(request))
                .findFirst()
                .orElseThrow();
        assertThat(look.get("view").asString()).isEqualTo("entry");
        assertThat(look.get("parameters").propertyNames()).containsExactlyInAnyOrder("client-id", "event-id");
        assertThat(look.at("/parameters/event-id").asString()).isEqualTo(entry);
    }

    @Test
    void an_entry_about_another_person_is_hidden_at_once_from_everybody() {
        assertThat(read("clinician").text()).contains(WORDS);
        new Correcting(one).mark(entry, new Marked("wrong-person"));
        for (String person : List.of("clinician", "manager", "triage")) {
            Reply reply = read(person, "?at-least=" + one.journey() + ":3");
            assertThat(reply.status()).as(person).isEqualTo(404);
            assertThat(reply.at("/code")).isEqualTo("entry.unknown");
        }
    }

    private Reply read(String person) {
        return read(person, "");
    }

    private Reply read(String person, String query) {
        return program.as(person).get("/api/clients/" + one.client() + "/timeline/" + entry + query);
    }
}
