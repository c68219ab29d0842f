package org.treatmentjourney.standalone.walk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.treatmentjourney.domain.settings.value.SettingsId;
import org.treatmentjourney.log.key.Keys;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A record is erased by two people, once nothing asks for it to be kept, and then says nothing more. */
@ExtendWith(OneProgram.class)
@OnItsOwn
class ErasureIT {

    private static final String REQUEST = "{\"ground\": \"client-asks\", \"note\": \"said so on the phone\"}";

    private Program program;
    private OneJourney journey;

    @BeforeEach
    void begin(Program running) {
        program = running;
        journey = OneJourney.begun(running);
        keptFor("2922d");
    }

    @Test
    void nobody_is_erased_before_all_of_it_is_right() {
        refused(privacy("erase-client", "{}"), "erasure.not-requested");
        ok(privacy("request-erasure", REQUEST));
        refused(privacy("erase-client", "{}"), "erasure.second-person");
        ok(manager("withdraw-erasure-request", "{}"));
        ok(manager("request-erasure", REQUEST));
        refused(privacy("erase-client", "{}"), "erasure.journey-open");
        died();
        refused(privacy("erase-client", "{}"), "erasure.retention");
        keptFor("0d");
        ok(privacy("place-legal-hold", "{\"reason\": \"complaint\"}"));
        refused(privacy("erase-client", "{}"), "erasure.legal-hold");
        assertThat(program.bean(Keys.class).isErased(journey.client())).isFalse();
        ok(privacy("lift-legal-hold", "{}"));
        ok(privacy("erase-client", "{}"));
    }

    @Test
    void an_erased_record_says_nothing_more_and_takes_nothing_more() {
        journey.post("set-goal", """
                {"goalId": "%s", "statement": "a word that goes", "change": "reduce"}
                """.formatted(UUID.randomUUID()));
        erase();

        Reply client = journey.clinician().get("/api/clients/" + journey.client());
        assertThat(client.json().get("erased").asBoolean()).isTrue();
        assertThat(client.at("/erasedOn")).isEqualTo(OneJourney.TODAY.toString());
        assertThat(client.text()).doesNotContain("Maple");
        Reply goals = journey.clinician().get("/api/journeys/" + journey.journey() + "/goals");
        assertThat(goals.json().get("goals")).hasSize(1);
        assertThat(goals.text()).doesNotContain("a word that goes");
        Reply late = journey.send("record-contact", "{\"outcome\": \"reached\", \"channel\": \"telephone\"}");
        assertThat(late.status()).as(late.text()).isEqualTo(410);
        assertThat(late.at("/code")).isEqualTo("client.erased");
        assertThat(manager("request-erasure", REQUEST).status()).isEqualTo(410);
    }

    @Test
    void what_was_followed_live_is_what_a_rebuild_makes_of_an_erased_record() {
        erase();
        program.settled();
        Map<String, String> live = fingerprints();

        live.keySet()
                .forEach(view -> program.as("operator").post("/api/operations/projections/" + view + "/rebuild", ""));
        program.settled();

        assertThat(fingerprints()).isEqualTo(live);
    }

    @Test
    void the_privacy_officer_sees_what_waits_and_what_was_done() {
        ok(manager("request-erasure", REQUEST));
        assertThat(item().at("/standing").asString()).isEqualTo("requested");
        assertThat(item().at("/requested/note").asString()).isEqualTo("said so on the phone");
        assertThat(item().at("/name").asString()).isEqualTo("Maple");
        assertThat(item().at("/due").asBoolean()).isFalse();
        erase();
        assertThat(item().at("/standing").asString()).isEqualTo("erased");
        assertThat(item().at("/name").isNull() || item().at("/name").isMissingNode())
                .isTrue();
    }

    @Test
    void a_record_whose_retention_is_over_is_work_and_stays_until_somebody_does_it() {
        died();
        keptFor("0d");
        await().untilAsserted(
                        () -> assertThat(item().at("/standing").asString()).isEqualTo("retention-over"));
        assertThat(program.bean(Keys.class).isErased(journey.client())).isFalse();
    }

    private void erase() {
        if (!item().at("/standing").asString("").equals("requested")) {
            ok(manager("request-erasure", REQUEST));
        }
        died();
        keptFor("0d");
        ok(privacy("erase-client", "{}"));
        await().until(() -> program.bean(Keys.class).isErased(journey.client()));
        program.settled();
    }

    private void died() {
        journey.post("record-death", "{\"diedOn\": \"%s\"}".formatted(OneJourney.TODAY));
    }

    private void keptFor(String span) {
        ok(program.as("manager")
                .post(
                        "/api/settings/" + SettingsId.of("harbour") + "/change-due-work-setting",
                        "{\"setting\": \"retention\", \"value\": \"%s\"}".formatted(span)));
    }

    private JsonNode item() {
        program.settled();
        return program.as("privacy")
                .get("/api/erasures")
                .json()
                .get("items")
                .valueStream()
                .filter(one ->
                        one.get("clientId").asString().equals(journey.client().toString()))
                .findFirst()
                .orElseGet(() -> JsonMapper.shared().createObjectNode());
    }

    private Map<String, String> fingerprints() {
        Map<String, String> all = new HashMap<>();
        program.as("operator")
                .get("/api/operations/projections")
                .json()
                .get("projections")
                .valueStream()
                .map(view -> view.get("name").asString())
                .forEach(view -> all.put(
                        view,
                        program.as("operator")
                                .get("/api/operations/projections/" + view + "/fingerprint")
                                .at("/sha256")));
        return all;
    }

    private Reply privacy(String command, String body) {
        return program.as("privacy").post("/api/clients/" + journey.client() + "/" + command, body);
    }

    private Reply manager(String command, String body) {
        return program.as("manager").post("/api/clients/" + journey.client() + "/" + command, body);
    }

    private static void ok(Reply reply) {
        assertThat(reply.status()).as(reply.text()).isEqualTo(200);
    }

    private static void refused(Reply reply, String code) {
        assertThat(reply.status()).as(reply.text()).isEqualTo(422);
        assertThat(reply.at("/code")).isEqualTo(code);
        assertThat(reply.at("/rule")).isEqualTo("R51");
    }
}
