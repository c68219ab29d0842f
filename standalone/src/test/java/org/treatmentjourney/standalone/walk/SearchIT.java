package org.treatmentjourney.standalone.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Somebody is looked for by what was typed, and found by those who may be told about them. */
@ExtendWith(OneProgram.class)
class SearchIT {

    private Program program;
    private Searched searched;

    @BeforeEach
    void name(Program running) {
        program = running;
        searched = Searched.withNewName(running);
    }

    @Test
    void reception_sees_at_once_who_somebody_is_and_where_they_are_with_us() {
        String more = ", \"birthDate\": \"1988-04-02\", \"birthDatePrecision\": \"exact\","
                + " \"identifiers\": [{\"system\": \"nhs-number\", \"value\": \"943 476 5919\"}]";
        UUID client = searched.registered("clinician", "Åsa", more);
        UUID journey = UUID.randomUUID();
        told("/api/journeys/" + journey + "/refer-client", """
                {"clientId": "%s", "source": "self", "service": "chemsex-clinic", "receivedOn": "%s"}
                """.formatted(client, Walker.today()));
        told("/api/journeys/" + journey + "/assign-keyworker", "{\"keyworker\": \"clinician2\"}");

        Reply reply = searched.search(
                "receptionist",
                searched.family() + " asa 2.4.1988",
                "&at-least=" + journey + ":2&at-least=" + client + ":1");

        assertThat(Searched.ids(reply)).containsExactly(client.toString());
        JsonNode item = reply.json().at("/items/0");
        assertThat(item.get("name").asString()).isEqualTo("Åsa " + searched.family());
        assertThat(item.hasNonNull("writtenOut")).isFalse();
        assertThat(item.get("birthDate").asString()).isEqualTo("1988-04-02");
        assertThat(item.get("birthDatePrecision").asString()).isEqualTo("exact");
        assertThat(item.get("keyworker").asString()).isEqualTo("clinician2");
        assertThat(item.at("/journeys/0/journeyId").asString()).isEqualTo(journey.toString());
        assertThat(item.at("/journeys/0/service").asString()).isEqualTo("chemsex-clinic");
        assertThat(item.at("/journeys/0/journey").asString()).isEqualTo("referred");
        assertThat(item.get("journeys")).hasSize(1);
        assertThat(reply.json().at("/freshness/position").asLong()).isPositive();
        assertThat(searched.found("receptionist", "9434765919", client)).contains(client.toString());
    }

    @Test
    void of_another_organisation_nobody_is_found() {
        UUID ours = searched.registered("manager", "Ann");
        UUID theirs = searched.registered("partner", "Ann");

        assertThat(searched.found("receptionist", searched.family(), ours)).containsExactly(ours.toString());
        assertThat(searched.found("partner", searched.family(), theirs)).containsExactly(theirs.toString());
    }

    @Test
    void a_clinician_finds_those_they_look_after_and_nobody_else() {
        UUID own = searched.registered("clinician", "Ann");
        UUID notOwn = searched.registered("receptionist", "Ann");

        assertThat(searched.found("clinician", searched.family(), own)).containsExactly(own.toString());
        assertThat(searched.found("manager", searched.family(), notOwn))
                .containsExactlyInAnyOrder(own.toString(), notOwn.toString());
    }

    @Test
    void each_page_goes_on_where_the_one_before_ended() {
        List<String> five = new ArrayList<>();
        UUID last = UUID.randomUUID();
        for (String given : List.of("Eve", "Dan", "Cat", "Ben", "Ann")) {
            last = searched.registered("manager", given);
            five.addFirst(last.toString());
        }
        List<String> found = new ArrayList<>();
        String more = "&at-least=" + last + ":1";
        String cursor = "";
        do {
            Reply page = searched.search("manager", searched.family(), "&limit=2" + cursor + more);
            found.addAll(Searched.ids(page));
            cursor = page.json().hasNonNull("cursor") ? "&cursor=" + page.at("/cursor") : "";
        } while (!cursor.isEmpty());

        assertThat(found).isEqualTo(five);
    }

    @Test
    void who_was_shown_is_on_record_and_what_was_typed_is_not() {
        UUID client = searched.registered("clinician", "Ann");

        Reply reply = searched.search("clinician", searched.family(), "&at-least=" + client + ":1");

        assertThat(program.looks(reply)).hasSize(1).first().satisfies(look -> {
            assertThat(look.get("view").asString()).isEqualTo("clients");
            assertThat(look.get("clients")).hasSize(1);
            assertThat(look.at("/clients/0").asString()).isEqualTo(client.toString());
            assertThat(look.toString()).doesNotContain(searched.family());
        });
        assertThat(program.looks(searched.search("clinician", searched.family() + "xyz", "")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"?q=", "?q=a", "?q=%20a%20", "?limit=20", "?q=anna&limit=0", "?q=anna&cursor=eA"})
    void a_question_that_says_too_little_is_refused_with_what_is_wrong(String question) {
        Reply reply = program.as("receptionist").get("/api/clients" + question);

        assertThat(reply.status()).as(reply.text()).isEqualTo(400);
        assertThat(reply.json().get("errors")).hasSize(1);
        assertThat(reply.at("/errors/0/field")).isIn("q", "limit", "cursor");
    }

    @Test
    void whose_work_it_is_not_may_not_look_for_anybody() {
        for (String person : List.of("auditor", "analyst", "privacy", "operator")) {
            assertThat(searched.search(person, searched.family(), "").at("/code"))
                    .isEqualTo("access.role");
        }
    }

    private void told(String path, String body) {
        Reply reply = program.as("clinician").post(path, body);
        assertThat(reply.status()).as(reply.text()).isIn(200, 201);
    }
}
