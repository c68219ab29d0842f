package org.treatmentjourney.standalone.walk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;

/** A client and a journey of their own, written with one caller and read with another. */
record Walker(UUID client, UUID journey, Caller writing, Caller reading) {
    private static final Duration SHOWN_WITHIN = Duration.ofMinutes(2);

    static Walker begin(Caller writing, Caller reading, String alias) {
        var walker = new Walker(UUID.randomUUID(), UUID.randomUUID(), writing, reading);
        var registered = writing.post(
                "/api/clients/" + walker.client + "/register-client",
                "{\"name\": {\"alias\": \"%s\"}, \"language\": \"en\"}".formatted(alias));
        assertThat(registered.status()).as(registered.text()).isEqualTo(201);
        var referred = writing.post("/api/journeys/" + walker.journey + "/refer-client", """
                {"clientId": "%s", "source": "self", "service": "chemsex-clinic", "receivedOn": "%s"}
                """.formatted(
                        walker.client, today().minusDays(9)));
        assertThat(referred.status()).as(referred.text()).isEqualTo(201);
        return walker;
    }

    static LocalDate today() {
        return LocalDate.now(ZoneId.of("Europe/London"));
    }

    static String plan() {
        return """
                {"domains": [{"domain": "health", "answer": "needs", "needs": ["sleep"], "interventions": []}],
                 "roles": [{"party": "client", "who": "Maple"}, {"party": "individual", "who": "clinician"}],
                 "agreement": {"client": "agreed", "worker": "clinician"}, "copy": "given",
                 "reviewOn": "%s", "keyworker": "clinician"}
                """.formatted(today().plusDays(14));
    }

    static String goal(UUID id, String statement) {
        return "{\"goalId\": \"%s\", \"statement\": \"%s\", \"change\": \"reduce\"}".formatted(id, statement);
    }

    Reply tell(String command, String body, String... headers) {
        return writing.post("/api/journeys/" + journey + "/" + command, body, headers);
    }

    Reply told(String command, String body, String... headers) {
        Reply reply = tell(command, body, headers);
        assertThat(reply.status()).as(reply.text()).isEqualTo(200);
        return reply;
    }

    /** A view of the journey once it shows this version; whoever is told to ask again in a moment does. */
    Reply read(String view, long version) {
        String path = "/api/journeys/" + journey + (view.isEmpty() ? "" : "/" + view);
        Reply reply = await().atMost(SHOWN_WITHIN)
                .until(
                        () -> reading.get(path + "?at-least=" + journey + ":" + version),
                        shown -> shown.status() != 503);
        assertThat(reply.status()).as(reply.text()).isEqualTo(200);
        return reply;
    }
}
