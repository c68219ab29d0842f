package org.treatmentjourney.standalone.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.extension.ExtendWith;
import org.treatmentjourney.domain.staff.value.StaffId;

/** One command that many others come of, and a question to another program between: all of it over Axon Server. */
@EnabledIfEnvironmentVariable(named = "AXONSERVER_ADDRESS", matches = ".+")
@ExtendWith(Services.Shared.class)
class AxonServerHandOverIT {

    @Test
    void a_caseload_is_handed_over_and_a_repeat_does_nothing_twice(Services services) {
        Caller manager = services.commands("manager");
        String keyworker = takenOn(manager, "keyworker");
        String colleague = takenOn(manager, "colleague");
        Caller clinician = services.commands("clinician");
        Walker walker = Walker.begin(clinician, services.queries("clinician"), "Maple");
        walker.told("assign-keyworker", "{\"keyworker\": \"%s\"}".formatted(keyworker));
        walker.read("", 2);

        String address = "/api/staff/" + StaffId.of("harbour", keyworker) + "/hand-over-caseload";
        String body = "{\"to\": \"%s\"}".formatted(colleague);
        Reply first = manager.post(address, body, "Idempotency-Key", "once");

        assertThat(first.status()).as(first.text()).isEqualTo(200);
        assertThat(first.at("/from")).isEqualTo(keyworker);
        assertThat(first.at("/items/0/journeyId")).isEqualTo(walker.journey().toString());
        assertThat(first.json().at("/items/0/version").asLong()).isEqualTo(3);
        assertThat(manager.post(
                                address,
                                "{\"to\": \"%s\", \"journeys\": [\"%s\"]}".formatted(colleague, walker.journey()),
                                "Idempotency-Key",
                                "once")
                        .at("/items/0/code"))
                .isEqualTo("idempotency.reused");
        assertThat(clinician.post(address, body).at("/code")).isEqualTo("access.role");
        assertThat(manager.post("/api/staff/" + UUID.randomUUID() + "/hand-over-caseload", body)
                        .at("/code"))
                .isEqualTo("staff.unknown");
    }

    private static String takenOn(Caller manager, String name) {
        String person = name + "-" + UUID.randomUUID();
        Reply reply =
                manager.post("/api/staff/" + StaffId.of("harbour", person) + "/take-on-staff", """
                {"person": "%s", "roles": ["clinician"], "services": ["chemsex-clinic"]}
                """.formatted(person));
        assertThat(reply.status()).as(reply.text()).isEqualTo(201);
        return person;
    }
}
