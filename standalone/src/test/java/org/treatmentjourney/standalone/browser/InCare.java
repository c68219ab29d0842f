package org.treatmentjourney.standalone.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.treatmentjourney.standalone.walk.Program;
import org.treatmentjourney.standalone.walk.Reply;

/** Somebody who was referred to the chemsex clinic nine days ago, for a test of their own. */
record InCare(Program program, UUID client, UUID journey) {

    static LocalDate today() {
        return LocalDate.now(ZoneId.of("Europe/London"));
    }

    static InCare called(String alias, Program program) {
        var one = new InCare(program, UUID.randomUUID(), UUID.randomUUID());
        Reply registered = program.as("clinician")
                .post(
                        "/api/clients/" + one.client + "/register-client",
                        "{\"name\": {\"alias\": \"%s\"}, \"language\": \"en\"}".formatted(alias));
        assertThat(registered.status()).as(registered.text()).isEqualTo(201);
        one.tell("clinician", "refer-client", """
                {"clientId": "%s", "source": "self", "service": "chemsex-clinic", "receivedOn": "%s"}
                """.formatted(one.client, today().minusDays(9)));
        return one;
    }

    /** With a goal that is open and a handover of yesterday. */
    InCare met() {
        tell("clinician2", "record-session", """
                {"sessionId": "%s", "kind": "brief", "mode": "in-person", "startedAt": "%sT17:00:00Z", "minutes": 20,
                 "workers": ["clinician2"], "recentHistory": "Two long weekends.",
                 "newGoals": [{"goalId": "%s", "statement": "One weekend without.", "change": "break", "horizon": "weekend",
                               "motivation": 7, "confidence": 5}],
                 "handover": {"reason": "Walked in, tired.", "recentUse": "Both weekends, nothing since Monday.",
                              "goalIdentified": true, "motivation": "High, because of work.",
                              "plan": "The weekend at his sister's. Comes on Thursday.", "returning": "yes",
                              "urgentRisks": []}}
                """.formatted(UUID.randomUUID(), today().minusDays(1), UUID.randomUUID()));
        return this;
    }

    Reply tell(String person, String command, String body) {
        Reply reply = program.as(person).post("/api/journeys/" + journey + "/" + command, body);
        assertThat(reply.status()).as(reply.text()).isBetween(200, 201);
        settled(reply);
        return reply;
    }

    /** Every page asked for from now on shows it. */
    private void settled(Reply told) {
        Reply seen = program.as("clinician")
                .get("/api/journeys/" + journey + "?at-least=" + journey + ":"
                        + told.json().get("version").asLong());
        assertThat(seen.status()).as(seen.text()).isEqualTo(200);
    }

    String form(String command) {
        return "/journeys/" + journey + "/do/" + command;
    }

    /** How each appointment stands, the one that was booked first before the others. */
    List<String> appointments() {
        return program.as("clinician")
                .get("/api/journeys/" + journey + "/sessions")
                .json()
                .get("appointments")
                .valueStream()
                .map(one -> one.get("status").asString())
                .toList();
    }

    /** How often something of this type stands on the timeline. */
    long recorded(String type) {
        Reply timeline = program.as("clinician").get("/api/clients/" + client + "/timeline?limit=200");
        return timeline.json()
                .get("items")
                .valueStream()
                .filter(item -> item.get("type").asString().equals(type))
                .count();
    }
}
