package org.treatmentjourney.standalone.walk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.treatmentjourney.domain.link.value.LinksId;
import org.treatmentjourney.domain.settings.value.SettingsId;
import org.treatmentjourney.log.key.Keys;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One of two records of a person, and one that was made in error, go by the same rules as any other. */
@ExtendWith(OneProgram.class)
@OnItsOwn
class OtherRecordsErasedIT {

    private final UUID client = UUID.randomUUID();
    private Program program;
    private Caller manager;
    private Caller privacy;

    @BeforeEach
    void register(Program running) {
        program = running;
        manager = running.as("manager");
        privacy = running.as("privacy");
        Reply registered = manager.post(
                "/api/clients/" + client + "/register-client",
                "{\"name\": {\"alias\": \"Rowan\"}, \"language\": \"en\"}");
        assertThat(registered.status()).as(registered.text()).isEqualTo(201);
        ok(manager.post(
                "/api/settings/" + SettingsId.of("harbour") + "/change-due-work-setting",
                "{\"setting\": \"retention\", \"value\": \"0d\"}"));
    }

    @Test
    void one_of_two_records_stays_for_as_long_as_anything_keeps_the_other() {
        OneJourney other = OneJourney.begun(program);
        Reply linked = manager.post(
                "/api/links/" + LinksId.of("harbour") + "/link-duplicate",
                "{\"clientId\": \"%s\", \"duplicateId\": \"%s\", \"reason\": \"same-number\"}"
                        .formatted(client, other.client()));
        assertThat(linked.status()).as(linked.text()).isIn(200, 201);
        ok(manager.post("/api/clients/" + client + "/request-erasure", "{\"ground\": \"client-asks\"}"));

        refused("erasure.journey-open");
        assertThat(item().at("/open").asBoolean()).isTrue();
        assertThat(item().at("/alsoKnownAs/0").asString())
                .isEqualTo(other.client().toString());
        other.post("record-death", "{\"diedOn\": \"%s\"}".formatted(OneJourney.TODAY));
        ok(privacy.post("/api/clients/" + other.client() + "/place-legal-hold", "{\"reason\": \"complaint\"}"));
        refused("erasure.legal-hold");
        assertThat(item().at("/heldElsewhere").asBoolean()).isTrue();
        ok(privacy.post("/api/clients/" + other.client() + "/lift-legal-hold", "{}"));
        ok(privacy.post("/api/clients/" + client + "/erase-client", "{}"));
        await().until(() -> program.bean(Keys.class).isErased(client));
        assertThat(program.bean(Keys.class).isErased(other.client())).isFalse();
    }

    @Test
    void whoever_was_registered_in_error_is_found_and_erased() {
        String event = privacy.get("/api/audit/clients/" + client + "/events").at("/items/0/eventId");
        ok(manager.post(
                "/api/clients/" + client + "/mark-entered-in-error",
                "{\"eventId\": \"%s\", \"reason\": \"wrong-person\"}".formatted(event)));
        assertThat(item().at("/standing").asString("")).isEqualTo("retention-over");
        assertThat(item().at("/inError").asBoolean()).isTrue();

        ok(privacy.post("/api/clients/" + client + "/request-erasure", "{\"ground\": \"other\"}"));
        assertThat(item().at("/standing").asString("")).isEqualTo("requested");
        refused("erasure.second-person");
        ok(privacy.post("/api/clients/" + client + "/withdraw-erasure-request", "{}"));
        ok(manager.post("/api/clients/" + client + "/request-erasure", "{\"ground\": \"other\"}"));
        ok(privacy.post("/api/clients/" + client + "/erase-client", "{}"));
        await().until(() -> program.bean(Keys.class).isErased(client));
        assertThat(item().at("/standing").asString("")).isEqualTo("erased");
    }

    private JsonNode item() {
        program.settled();
        return privacy.get("/api/erasures")
                .json()
                .get("items")
                .valueStream()
                .filter(one -> one.get("clientId").asString().equals(client.toString()))
                .findFirst()
                .orElseGet(() -> JsonMapper.shared().createObjectNode());
    }

    private void refused(String code) {
        Reply reply = privacy.post("/api/clients/" + client + "/erase-client", "{}");
        assertThat(reply.status()).as(reply.text()).isEqualTo(422);
        assertThat(reply.at("/code")).isEqualTo(code);
    }

    private static void ok(Reply reply) {
        assertThat(reply.status()).as(reply.text()).isEqualTo(200);
    }
}
