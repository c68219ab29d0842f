package org.treatmentjourney.standalone.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/** A client who was referred nine days ago, and what a clinician asks and answers on their journey. */
record OneJourney(Caller clinician, UUID client, UUID journey) {

    static final String NAME = "Maple";

    static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/London"));

    static OneJourney begun(Program program) {
        var begun = new OneJourney(program.as("clinician"), UUID.randomUUID(), UUID.randomUUID());
        Reply registered = begun.clinician.post(
                "/api/clients/" + begun.client + "/register-client",
                "{\"name\": {\"alias\": \"%s\"}, \"language\": \"en\"}".formatted(NAME));
        assertThat(registered.status()).as(registered.text()).isEqualTo(201);
        Reply referred = begun.clinician.post(
                "/api/journeys/" + begun.journey + "/refer-client", """
                {"clientId": "%s", "source": "self", "service": "chemsex-clinic", "receivedOn": "%s"}
                """.formatted(begun.client, TODAY.minusDays(9)));
        assertThat(referred.status()).as(referred.text()).isEqualTo(201);
        assertThat(referred.header("Location")).isEqualTo("/api/journeys/" + begun.journey);
        assertThat(referred.header("ETag")).isEqualTo("\"1\"");
        return begun;
    }

    Reply post(String command, String body, String... headers) {
        Reply reply = send(command, body, headers);
        assertThat(reply.status()).as(reply.text()).isEqualTo(200);
        return reply;
    }

    Reply send(String command, String body, String... headers) {
        return clinician.post("/api/journeys/" + journey + "/" + command, body, headers);
    }

    /** A view once it holds a version. */
    Reply get(String view, long version) {
        return get(view, "at-least=" + journey + ":" + version);
    }

    Reply get(String view, String query) {
        Reply reply = ask(view, query);
        assertThat(reply.status()).as(reply.text()).isEqualTo(200);
        return reply;
    }

    Reply ask(String view, String query) {
        return clinician.get("/api/journeys/" + journey + (view.isEmpty() ? "" : "/" + view) + "?" + query);
    }

    /** What stands on the client's timeline of one type, once it holds a version of the journey. */
    JsonNode entry(String type, long version) {
        Reply timeline = clinician.get("/api/clients/" + client + "/timeline?at-least=" + journey + ":" + version);
        return timeline.json()
                .get("items")
                .valueStream()
                .filter(item -> item.get("type").asString().equals(type))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + type + " in " + timeline.text()));
    }
}
