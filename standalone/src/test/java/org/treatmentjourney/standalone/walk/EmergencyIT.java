package org.treatmentjourney.standalone.walk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Files;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.JsonNode;

/** R49: a record is opened in an emergency by its reason, to one person, and the privacy officer learns of it at once. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EmergencyIT {

    private Outside outside;
    private Program program;

    @BeforeAll
    void begin() throws Exception {
        outside = new Outside();
        program = new Program(Files.createTempDirectory("emergency"), outside.settings());
    }

    @AfterAll
    void end() throws Exception {
        program.close();
        outside.close();
    }

    @Test
    void a_closed_record_is_opened_looked_at_and_reviewed() {
        OneJourney one = sensitive();
        UUID access = UUID.randomUUID();
        assertThat(read("clinician2", one).status()).isEqualTo(403);

        told("clinician2", one, "break-glass", opening(access), 200);
        program.settled();

        assertThat(read("clinician2", one).status()).isEqualTo(200);
        assertThat(read("triage", one).status()).isEqualTo(403);
        Reply noted = program.as("clinician2")
                .post(
                        "/api/journeys/" + one.journey() + "/record-contact",
                        "{\"outcome\": \"reached\", \"channel\": \"walk-in\"}");
        assertThat(noted.status()).as(noted.text()).isEqualTo(200);

        String log = program.as("privacy")
                .get("/api/audit/access?client=" + one.client())
                .text();
        assertThat(log).contains("break-glass:" + access);
        await().untilAsserted(() -> assertThat(outside.mails("privacy@harbour.example"))
                .isNotEmpty()
                .allSatisfy(mail -> assertThat(mail)
                        .contains("/privacy")
                        .doesNotContain(one.client().toString(), OneJourney.NAME, "unconscious")));
        program.settled();
        assertThat(known(access).get("person").asString()).isEqualTo("clinician2");
        assertThat(known(access).get("words").asString()).isEqualTo("Found unconscious");
        assertThat(known(access).get("finding").isNull()).isTrue();

        told("privacy", one, "review-break-glass", """
                {"accessId": "%s", "finding": "not-justified", "note": "Nobody was in danger"}
                """.formatted(access), 200);
        program.settled();
        assertThat(known(access).get("finding").asString()).isEqualTo("not-justified");
        assertThat(emergencies().at("/people/0/person")).isEqualTo("clinician2");
        assertThat(emergencies().at("/people/0/notJustified")).isEqualTo("1");
    }

    @Test
    void nobody_opens_a_record_that_was_closed_to_them_nor_one_of_another_organisation() {
        OneJourney one = sensitive();
        told("clinician", one, "restrict-record", """
                {"restrictionId": "%s", "person": "clinician2", "reason": "partner"}
                """.formatted(UUID.randomUUID()), 200);

        told("clinician2", one, "break-glass", opening(UUID.randomUUID()), 404);
        told("partner", one, "break-glass", opening(UUID.randomUUID()), 404);
        told("manager", one, "break-glass", opening(UUID.randomUUID()), 403);
    }

    @Test
    void an_access_stays_whatever_is_marked() {
        OneJourney one = sensitive();
        told("clinician2", one, "break-glass", opening(UUID.randomUUID()), 200);
        String event = program.as("auditor")
                .get("/api/audit/clients/" + one.client() + "/events?limit=200")
                .json()
                .get("items")
                .valueStream()
                .filter(entry -> entry.get("type").asString().endsWith("GlassBroken"))
                .map(entry -> entry.get("eventId").asString())
                .findFirst()
                .orElseThrow();

        Reply refused = program.as("clinician2")
                .post(
                        "/api/clients/" + one.client() + "/mark-entered-in-error",
                        "{\"eventId\": \"%s\", \"reason\": \"other\"}".formatted(event));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.at("/code")).isEqualTo("entry.lasting");
    }

    @Test
    void who_is_meant_is_told_only_to_whoever_knows_name_and_birth_date_of_them() {
        UUID client = UUID.randomUUID();
        Reply registered = program.as("manager").post("/api/clients/" + client + "/register-client", """
                {"name": {"given": "Wren", "family": "Farther"}, "birthDate": "1990-03-04", "language": "en"}
                """);
        assertThat(registered.status()).isEqualTo(201);
        program.settled();

        assertThat(found("Wren%20Farther", "1990-03-04")).containsExactly(client.toString());
        assertThat(found("farther%20wren", "1990-03-04")).containsExactly(client.toString());
        assertThat(found("Farther", "1990-03-04")).isEmpty();
        assertThat(found("Wren%20Farther", "1990-03-05")).isEmpty();
        assertThat(found("Wren%20Father", "1990-03-04")).isEmpty();
        assertThat(program.as("privacy")
                        .get("/api/audit/access?client=" + client)
                        .text())
                .contains("\"in-emergency\"")
                .doesNotContain("1990");
    }

    @Test
    void whoever_signed_in_some_time_ago_signs_in_again_first() throws Exception {
        OneJourney one = sensitive();
        for (Instant shown :
                List.of(Instant.now().minusSeconds(301), Instant.now().minusSeconds(60))) {
            boolean justNow = shown.isAfter(Instant.now().minusSeconds(300));
            Reply reply = program.as("clinician2")
                    .with(token(shown))
                    .post("/api/clients/" + one.client() + "/break-glass", opening(UUID.randomUUID()));
            assertThat(reply.status()).as(reply.text()).isEqualTo(justNow ? 200 : 403);
            assertThat(reply.at("/code")).isEqualTo(justNow ? "" : "access.sign-in-again");
        }
    }

    private String token(Instant shown) throws Exception {
        return TokenShapesIT.signed(
                program,
                Map.of(
                        "sub",
                        "clinician2",
                        "aud",
                        "treatment-journey",
                        "organisation",
                        "harbour",
                        "services",
                        List.of("chemsex-clinic"),
                        "roles",
                        List.of("clinician"),
                        "auth_time",
                        shown.getEpochSecond()));
    }

    private Reply emergencies() {
        return program.as("privacy").get("/api/privacy/emergency-access");
    }

    private JsonNode known(UUID access) {
        return emergencies()
                .json()
                .get("items")
                .valueStream()
                .filter(item -> item.get("accessId").asString().equals(access.toString()))
                .findFirst()
                .orElseThrow();
    }

    private List<String> found(String name, String birthDate) {
        Reply reply = program.as("clinician2").get("/api/emergency?name=" + name + "&birth-date=" + birthDate);
        assertThat(reply.status()).as(reply.text()).isEqualTo(200);
        return reply.json()
                .get("items")
                .valueStream()
                .map(item -> item.get("clientId").asString())
                .toList();
    }

    private OneJourney sensitive() {
        OneJourney one = OneJourney.begun(program);
        told("clinician", one, "mark-record-sensitive", "{\"reason\": \"works-here\"}", 200);
        program.settled();
        return one;
    }

    private Reply read(String person, OneJourney one) {
        return program.as(person).get("/api/journeys/" + one.journey());
    }

    private static String opening(UUID access) {
        return """
                {"accessId": "%s", "reason": "unconscious", "note": "Found unconscious"}
                """.formatted(access);
    }

    private void told(String person, OneJourney one, String command, String body, int expected) {
        Reply reply = program.as(person).post("/api/clients/" + one.client() + "/" + command, body);
        assertThat(reply.status()).as(reply.text()).isEqualTo(expected);
    }
}
