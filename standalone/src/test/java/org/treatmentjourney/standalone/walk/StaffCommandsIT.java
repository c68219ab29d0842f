package org.treatmentjourney.standalone.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.treatmentjourney.domain.service.value.ServiceId;
import org.treatmentjourney.domain.staff.value.StaffId;
import tools.jackson.databind.JsonNode;

/** Staff and services are kept by managers of the organisation, and by nobody else. */
@ExtendWith(OneProgram.class)
class StaffCommandsIT {

    private static final String NIGHT = "night-" + UUID.randomUUID();

    private Program program;
    private Caller manager;

    @BeforeEach
    void signIn(Program running) {
        program = running;
        manager = running.as("manager");
    }

    @Test
    void a_manager_takes_somebody_on_and_finds_them_by_their_id() {
        var keyworker = Staff.takenOn(program, "keyworker");

        Reply one = manager.get("/api/staff/" + keyworker.id() + "?" + keyworker.seen());
        assertThat(one.at("/person")).isEqualTo(keyworker.person());
        assertThat(one.json().at("/employed").asBoolean()).isTrue();
        assertThat(one.at("/entries/0/type")).isEqualTo("StaffTakenOn");
        assertThat(one.header("ETag")).isEqualTo("\"1\"");
        Reply found = program.as("auditor").get("/api/staff?person=" + keyworker.person());
        assertThat(found.at("/staffId")).isEqualTo(keyworker.id().toString());
        assertThat(found.json().get("items").size()).isEqualTo(1);
    }

    @Test
    void nobody_but_a_manager_keeps_staff_and_nobody_but_managers_and_auditors_reads_it() {
        String path = "/api/staff/" + StaffId.of("harbour", "x");
        String body = "{\"person\": \"x\", \"roles\": [\"manager\"], \"services\": []}";
        for (String person : new String[] {"clinician", "auditor", "operator", "partner"}) {
            assertThat(program.as(person).post(path + "/take-on-staff", body).at("/code"))
                    .isEqualTo("access.role");
        }
        assertThat(program.as("clinician").get("/api/staff").at("/code")).isEqualTo("access.role");
    }

    @Test
    void everything_that_is_wrong_with_a_body_is_told_at_once() {
        Reply reply = manager.post(
                "/api/staff/" + UUID.randomUUID() + "/take-on-staff",
                "{\"person\": \"Key Worker\", \"roles\": [], \"services\": [\"Moon Clinic\"], \"until\": \"soon\"}");

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.json()
                        .get("errors")
                        .valueStream()
                        .map(error -> error.get("field").asString()))
                .containsExactly("person", "roles", "services.0", "until");
        assertThat(reply.text()).doesNotContain("Hart").doesNotContain("Moon");
    }

    @Test
    void a_record_of_somebody_else_or_of_another_organisation_is_unknown() {
        for (UUID id : new UUID[] {UUID.randomUUID(), StaffId.of("st-anne", "partner")}) {
            Reply reply = manager.post(
                    "/api/staff/" + id + "/take-on-staff",
                    "{\"person\": \"partner\", \"roles\": [\"clinician\"], \"services\": []}");
            assertThat(reply.status()).isEqualTo(404);
            assertThat(manager.get("/api/staff/" + id).at("/code")).isEqualTo("staff.unknown");
        }
    }

    @Test
    void a_service_that_was_opened_takes_referrals_until_it_is_closed() {
        String path = "/api/services/" + ServiceId.of(NIGHT);
        Reply opened = manager.post(
                path + "/open-service",
                "{\"service\": \"%s\", \"en\": \"Night outreach\", \"nb\": \"Natt\"}".formatted(NIGHT));
        assertThat(opened.status()).as(opened.text()).isEqualTo(201);
        Reply referred = refer(UUID.randomUUID(), NIGHT);
        assertThat(referred.status()).as(referred.text()).isEqualTo(201);
        String journey = referred.at("/id");
        Reply worklist =
                manager.get("/api/worklist?service=" + NIGHT + "&at-least=" + journey + ":1&at-least=" + seen(opened));
        assertThat(worklist.json()
                        .get("items")
                        .valueStream()
                        .map(item -> item.get("journeyId").asString()))
                .contains(journey)
                .containsOnly(journey);

        Reply closed = manager.post(
                path + "/close-service", "{\"service\": \"%s\", \"on\": \"%s\"}".formatted(NIGHT, Walker.today()));

        assertThat(closed.status()).as(closed.text()).isEqualTo(200);
        Reply late = refer(UUID.randomUUID(), NIGHT);
        assertThat(late.status()).isEqualTo(422);
        assertThat(late.at("/code")).isEqualTo("service.closed");
        JsonNode services = program.as("receptionist")
                .get("/api/services?at-least=" + seen(closed))
                .json()
                .get("items");
        assertThat(services.valueStream()
                        .filter(item -> item.get("service").asString().equals(NIGHT))
                        .map(item -> item.get("open").asBoolean()))
                .containsExactly(false);
    }

    @Test
    void a_service_of_nobody_is_unknown_and_one_of_somebody_else_needs_consent() {
        assertThat(refer(UUID.randomUUID(), "moon-clinic").at("/code")).isEqualTo("service.unknown");
        assertThat(refer(UUID.randomUUID(), "ward-7").at("/code")).isEqualTo("access.organisation");
    }

    private Reply refer(UUID journey, String service) {
        Caller receptionist = program.as("receptionist");
        UUID client = UUID.randomUUID();
        receptionist.post(
                "/api/clients/" + client + "/register-client",
                "{\"name\": {\"alias\": \"Ash\"}, \"language\": \"en\"}");
        return receptionist.post(
                "/api/journeys/" + journey + "/refer-client", """
                {"clientId": "%s", "source": "self", "service": "%s", "receivedOn": "%s"}
                """.formatted(client, service, Walker.today()));
    }

    private static String seen(Reply reply) {
        return reply.at("/id") + ":" + reply.json().get("version").asLong();
    }
}
