package org.treatmentjourney.standalone.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.treatmentjourney.domain.link.value.LinksId;

/** R48: whoever a record is closed to meets nobody; a sensitive one is seen by those who look after the person themselves. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ProtectionIT {

    private Program program;

    @BeforeAll
    void begin() throws Exception {
        program = new Program(Files.createTempDirectory("protection"), "--journey.demo=false");
    }

    @AfterAll
    void end() throws Exception {
        program.close();
    }

    @Test
    void whom_a_record_is_closed_to_finds_nobody_anywhere_and_can_record_nothing() {
        OneJourney one = OneJourney.begun(program);
        program.settled();
        assertThat(status("clinician2", "/api/clients/" + one.client())).isEqualTo(200);

        UUID restriction = UUID.randomUUID();
        told("clinician", one, "restrict-record", """
                {"restrictionId": "%s", "person": "clinician2", "reason": "relative", "note": "A cousin"}
                """.formatted(restriction));

        assertThat(command(
                        "clinician2", one, "record-contact", "{\"outcome\": \"reached\", \"channel\": \"telephone\"}"))
                .isEqualTo(404);
        program.settled();
        for (String address : List.of("clients/%s", "clients/%s/timeline", "clients/%s/access-log")) {
            assertThat(status("clinician2", "/api/" + address.formatted(one.client())))
                    .isEqualTo(404);
        }
        assertThat(status("clinician2", "/api/journeys/" + one.journey())).isEqualTo(404);
        Reply past = program.as("clinician2").get("/api/clients/" + one.client() + "?as-of=1990-01-01T00:00:00Z");
        assertThat(past.at("/code")).isEqualTo("client.unknown");
        Reply draft = program.as("clinician2")
                .send(
                        "PUT",
                        "/api/drafts/" + UUID.randomUUID(),
                        """
                        {"clientId": "%s", "journeyId": "%s", "form": "record-contact", "content": "{}"}
                        """.formatted(one.client(), one.journey()).getBytes(StandardCharsets.UTF_8),
                        "Content-Type",
                        "application/json");
        assertThat(draft.status()).as(draft.text()).isEqualTo(404);
        for (String list : List.of("caseload", "worklist", "clients?q=" + OneJourney.NAME)) {
            assertThat(program.as("clinician2").get("/api/" + list).text())
                    .doesNotContain(one.client().toString());
            assertThat(program.as("clinician").get("/api/" + list).status()).isEqualTo(200);
        }
        assertThat(program.as("clinician").get("/api/caseload").text())
                .contains(one.client().toString());
        assertThat(status("clinician", "/api/clients/" + one.client())).isEqualTo(200);

        told(
                "manager",
                one,
                "lift-restriction",
                "{\"restrictionId\": \"%s\", \"note\": \"Another family\"}".formatted(restriction));
        program.settled();
        assertThat(status("clinician2", "/api/clients/" + one.client())).isEqualTo(200);
    }

    @Test
    void whom_one_record_of_a_person_is_closed_to_can_record_nothing_in_another_either() {
        OneJourney closed = OneJourney.begun(program);
        OneJourney other = OneJourney.begun(program);
        told("clinician", closed, "restrict-record", """
                {"restrictionId": "%s", "person": "clinician2", "reason": "relative"}
                """.formatted(UUID.randomUUID()));
        String contact = "{\"outcome\": \"reached\", \"channel\": \"telephone\"}";
        assertThat(command("clinician2", other, "record-contact", contact)).isEqualTo(200);

        link("link-duplicate", closed, other, "same-number");
        assertThat(command("clinician2", other, "record-contact", contact)).isEqualTo(404);
        assertThat(command("clinician", other, "record-contact", contact)).isEqualTo(200);

        link("unlink-duplicate", closed, other, "two-people");
        assertThat(command("clinician2", other, "record-contact", contact)).isEqualTo(200);
    }

    private void link(String command, OneJourney one, OneJourney other, String reason) {
        Reply linked = program.as("manager")
                .post(
                        "/api/links/" + LinksId.of("harbour") + "/" + command,
                        "{\"clientId\": \"%s\", \"duplicateId\": \"%s\", \"reason\": \"%s\"}"
                                .formatted(one.client(), other.client(), reason));
        assertThat(linked.status()).as(linked.text()).isIn(200, 201);
    }

    @Test
    void nobody_is_shut_out_who_would_notice_and_what_was_closed_is_opened_by_lifting_alone() {
        OneJourney one = OneJourney.begun(program);
        for (String watching : List.of("privacy", "auditor", "treatment-journey")) {
            told("clinician", one, "restrict-record", """
                    {"restrictionId": "%s", "person": "%s", "reason": "conflict"}
                    """.formatted(UUID.randomUUID(), watching));
        }
        program.settled();

        Reply history = program.as("privacy").get("/api/audit/clients/" + one.client() + "/events");
        assertThat(history.status()).isEqualTo(200);
        assertThat(status("auditor", "/api/audit/clients/" + one.client() + "/events"))
                .isEqualTo(404);
        Reply looks = program.as("auditor").get("/api/audit/access?limit=200");
        assertThat(looks.status()).isEqualTo(200);
        assertThat(looks.text()).doesNotContain(one.client().toString());
        String restriction = history.json()
                .get("items")
                .valueStream()
                .filter(entry -> entry.get("type").asString().endsWith("RecordRestricted"))
                .map(entry -> entry.get("eventId").asString())
                .findFirst()
                .orElseThrow();
        Reply refused = program.as("clinician")
                .post(
                        "/api/clients/" + one.client() + "/mark-entered-in-error",
                        "{\"eventId\": \"%s\", \"reason\": \"other\"}".formatted(restriction));
        assertThat(refused.at("/code")).isEqualTo("entry.lasting");
    }

    @Test
    void a_sensitive_record_is_kept_to_those_who_look_after_the_person_in_their_own_name_and_to_managers() {
        OneJourney one = OneJourney.begun(program);
        told("clinician", one, "mark-record-sensitive", "{\"reason\": \"works-here\"}");
        program.settled();

        assertThat(status("clinician", "/api/clients/" + one.client())).isEqualTo(200);
        assertThat(status("manager", "/api/clients/" + one.client())).isEqualTo(200);
        for (String person : List.of("clinician2", "triage", "receptionist")) {
            assertThat(status(person, "/api/clients/" + one.client()))
                    .as(person)
                    .isEqualTo(403);
            assertThat(program.as(person).get("/api/worklist").text())
                    .doesNotContain(one.client().toString());
        }
        assertThat(program.as("manager").get("/api/worklist?limit=200").text())
                .contains(one.client().toString());

        told("manager", one, "mark-record-ordinary", "{\"note\": \"Has left\"}");
        program.settled();
        assertThat(status("clinician2", "/api/clients/" + one.client())).isEqualTo(200);
    }

    private int status(String person, String address) {
        return program.as(person).get(address).status();
    }

    private int command(String person, OneJourney one, String command, String body) {
        return program.as(person)
                .post("/api/journeys/" + one.journey() + "/" + command, body)
                .status();
    }

    private void told(String person, OneJourney one, String command, String body) {
        Reply reply = program.as(person).post("/api/clients/" + one.client() + "/" + command, body);
        assertThat(reply.status()).as(reply.text()).isEqualTo(200);
    }
}
