package org.treatmentjourney.standalone.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.treatmentjourney.standalone.walk.Caller;
import org.treatmentjourney.standalone.walk.Reply;

/** A client of a test of their own, whom a clinician has registered and referred. */
record Somebody(UUID client, UUID journey, Caller clinician) {

    static LocalDate today() {
        return LocalDate.now(ZoneId.of("Europe/London"));
    }

    /** @param name the fields of a name, as JSON */
    static Somebody registered(Visitors visitors, String name, String birthDate) {
        Caller clinician = visitors.program().as("clinician");
        var somebody = new Somebody(UUID.randomUUID(), UUID.randomUUID(), clinician);
        done(clinician.post("/api/clients/" + somebody.client + "/register-client", """
                {"name": %s, "birthDate": "%s", "language": "en",
                 "contacts": [{"kind": "telephone", "value": "07700 900199", "safe": true}]}
                """.formatted(name, birthDate)));
        return somebody;
    }

    static Somebody referred(Visitors visitors, String alias) {
        var somebody = registered(visitors, "{\"alias\": \"" + alias + "\"}", "1990-05-17");
        somebody.tell("refer-client", """
                {"clientId": "%s", "source": "self", "service": "chemsex-clinic", "receivedOn": "%s"}
                """.formatted(somebody.client, today()));
        return somebody;
    }

    /** A session whose handover names an urgent risk. */
    Somebody atRisk(String what) {
        tell("record-session", """
                {"sessionId": "%s", "kind": "brief", "mode": "in-person", "startedAt": "%s", "noGoal": "crisis",
                 "handover": {"urgentRisks": [{"what": "%s", "actionTaken": "rang the shelter", "toldWhom": "the duty worker",
                   "toldAt": "%s", "owner": "clinician", "nextCheckOn": "%s"}]}}
                """.formatted(
                        UUID.randomUUID(),
                        Instant.now().minusSeconds(600),
                        what,
                        Instant.now().minusSeconds(300),
                        today()));
        return this;
    }

    void tell(String command, String body) {
        done(clinician.post("/api/journeys/" + journey + "/" + command, body));
    }

    private static void done(Reply reply) {
        assertThat(reply.status()).as(reply.text()).isIn(200, 201);
    }
}
