package org.treatmentjourney.standalone.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.treatmentjourney.domain.staff.value.StaffId;
import tools.jackson.databind.JsonNode;

/** The staff record of one person of Harbour, as its manager keeps it. */
final class Staff {

    private final Caller manager;
    private final String person;
    private String seen = "";

    Staff(Program program, String person) {
        this.manager = program.as("manager");
        this.person = person;
    }

    /** Somebody new, who never signs in. */
    static Staff takenOn(Program program, String name) {
        var staff = new Staff(program, name + "-" + UUID.randomUUID());
        staff.told("take-on-staff", """
                {"person": "%s", "roles": ["clinician"], "services": ["chemsex-clinic"]}
                """.formatted(staff.person));
        return staff;
    }

    String person() {
        return person;
    }

    UUID id() {
        return StaffId.of("harbour", person);
    }

    Caller manager() {
        return manager;
    }

    /** What has been told so far, as a question takes it. */
    String seen() {
        return seen;
    }

    Reply tell(String command, String body, String... headers) {
        return manager.post("/api/staff/" + id() + "/" + command, body, headers);
    }

    void told(String command, String body) {
        Reply reply = tell(command, body);
        assertThat(reply.status()).as(reply.text()).isIn(200, 201);
        seen = "at-least=" + id() + ":" + reply.json().get("version").asLong();
    }

    void leaves() {
        told("record-staff-departure", "{\"leftOn\": \"%s\"}".formatted(Walker.today()));
    }

    /** Marks everything after the beginning as entered in error. */
    void takeBack() {
        JsonNode entries = manager.get("/api/staff/" + id() + "?" + seen).json().get("entries");
        entries.valueStream()
                .skip(1)
                .filter(entry -> !entry.get("type").asString().equals("EntryMarkedInError"))
                .forEach(entry -> told(
                        "mark-staff-entry-in-error",
                        "{\"eventId\": \"%s\", \"reason\": \"other\"}"
                                .formatted(entry.get("eventId").asString())));
    }
}
