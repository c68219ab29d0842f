package org.treatmentjourney.standalone.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/** What a client has agreed with St Anne, and what their people are told of it. */
record Agreed(Program program, OneJourney one) {

    /** With something of every kind in the record. */
    static Agreed begun(Program program) {
        var agreed = new Agreed(program, OneJourney.begun(program));
        agreed.one.post("agree-initial-care-plan", """
            {"domains": [{"domain": "health", "answer": "needs", "needs": ["Zaunkönig sleeps badly"]},
                         {"domain": "social-functioning", "answer": "needs", "needs": ["Goldammer drinks"], "thirdParty": true}],
             "roles": [{"party": "client", "who": "Maple"}, {"party": "individual", "who": "clinician"}],
             "agreement": {"client": "agreed", "worker": "clinician"}, "copy": "given", "reviewOn": "%s"}
            """.formatted(OneJourney.TODAY.plusDays(14)));
        agreed.one.post("record-session", """
            {"sessionId": "%s", "kind": "brief", "mode": "in-person", "startedAt": "%s",
             "newGoals": [{"goalId": "%s", "statement": "Pirol on Sundays", "change": "break"}],
             "workerConcern": "Rotkehlchen was seen",
             "handover": {"reason": "wants a break", "urgentRisks": []}}
            """.formatted(
                        UUID.randomUUID(), Instant.now().minus(1, ChronoUnit.HOURS), UUID.randomUUID()));
        agreed.one.post("raise-risk", """
            {"riskId": "%s", "kind": "overdose", "level": "high", "immediacy": "soon", "formulation": "Uhu at night"}
            """.formatted(UUID.randomUUID()));
        program.settled();
        return agreed;
    }

    UUID consent(String classes) {
        UUID id = UUID.randomUUID();
        Reply reply = one.clinician().post("/api/clients/" + one.client() + "/give-consent", """
            {"consentId": "%s", "agency": "st-anne", "purposes": ["treat"], "classes": [%s], "until": "%s",
             "limitsExplained": true, "how": "spoken"}
            """.formatted(
                        id, classes, OneJourney.TODAY.plusMonths(3)));
        assertThat(reply.status()).as(reply.text()).isEqualTo(200);
        return id;
    }

    void withdraw(UUID consent) {
        Reply reply = one.clinician()
                .post(
                        "/api/clients/" + one.client() + "/withdraw-consent",
                        "{\"consentId\": \"%s\"}".formatted(consent));
        assertThat(reply.status()).as(reply.text()).isEqualTo(200);
    }

    Reply journey(String view, String... headers) {
        return program.as("partner").get("/api/journeys/" + one.journey() + view, headers);
    }

    Reply client(String view) {
        return program.as("partner").get("/api/clients/" + one.client() + view);
    }
}
