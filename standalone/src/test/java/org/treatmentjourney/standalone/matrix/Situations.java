package org.treatmentjourney.standalone.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.treatmentjourney.domain.service.value.ServiceId;
import org.treatmentjourney.standalone.contract.People;
import org.treatmentjourney.standalone.walk.Reply;

/** Brings about each situation by the commands that people bring it about with. */
final class Situations {

    private static final String CHEMSEX = "chemsex-clinic";
    private static final LocalDate TODAY = LocalDate.now(ZoneOffset.UTC);

    private final People people;
    private final String elsewhere = "outreach-" + UUID.randomUUID();

    Situations(People people) {
        this.people = people;
    }

    /** Each line in the order of {@link Situation#PEOPLE}. */
    List<Situation> bringAbout() {
        told(
                "manager",
                "services/" + ServiceId.of(elsewhere) + "/open-service",
                "{\"service\": \"%s\", \"en\": \"Outreach\", \"nb\": \"Uteteam\", \"from\": \"%s\"}"
                        .formatted(elsewhere, TODAY.minusDays(30)));
        return Stream.of(
                        guided(
                                referred(Situation.of("referred     +  +  +  +  +  +  .  +  +", CHEMSEX), "manager"),
                                "clinician2"),
                        keyworker(Situation.of("keyworker    -  +  -  -  +  +  .  +  +", elsewhere)),
                        named(Situation.of("named        -  +  +  -  +  +  .  +  +", elsewhere)),
                        registered(Situation.of("registered   +  -  -  -  +  +  .  +  +", CHEMSEX), "clinician")
                                .withoutJourney(),
                        ended(Situation.of("ended        -  -  -  -  +  +  .  +  +", CHEMSEX)),
                        met(ended(Situation.of("met-today    +  +  +  +  +  +  .  +  +", CHEMSEX))),
                        guided(
                                referred(Situation.of("elsewhere    .  .  .  .  .  .  +  .  .", "ward-7"), "partner"),
                                "partner"))
                .map(one -> one.with(entry(one)))
                .toList();
    }

    /** The newest. */
    private String entry(Situation one) {
        String theirs = one.tied("partner") ? "partner" : "manager";
        String seen = one.journey() == null ? "" : "?at-least=" + one.journey() + ":1";
        return people.as(theirs)
                .get("/api/clients/" + one.client() + "/timeline" + seen)
                .at("/items/0/eventId");
    }

    private Situation guided(Situation one, String by) {
        told(by, "self-help/" + one.course() + "/begin-self-help", """
                {"journeyId": "%s", "tool": "sleep", "guide": "%s"}
                """.formatted(one.journey(), by));
        told(by, "self-help/" + one.course() + "/record-access-code", "{\"code\": \"4711\"}");
        return one;
    }

    private Situation registered(Situation one, String by) {
        told(
                by,
                "clients/" + one.client() + "/register-client",
                "{\"name\": {\"alias\": \"Rose\"}, \"language\": \"en\"}");
        return one;
    }

    private Situation referred(Situation one, String by) {
        registered(one, by);
        told(by, "journeys/" + one.journey() + "/refer-client", """
                {"clientId": "%s", "source": "self", "service": "%s", "receivedOn": "%s"}
                """.formatted(
                        one.client(), one.service(), TODAY.minusDays(20)));
        return one;
    }

    private Situation keyworker(Situation one) {
        referred(one, "manager");
        told("manager", "journeys/" + one.journey() + "/assign-keyworker", "{\"keyworker\": \"clinician2\"}");
        return guided(one, "clinician2");
    }

    private Situation named(Situation one) {
        keyworker(one);
        told("clinician2", "journeys/" + one.journey() + "/agree-initial-care-plan", """
                {"domains": [{"domain": "health", "answer": "needs", "needs": ["sleep"], "interventions": []}],
                 "roles": [{"party": "client", "who": "Rose"}, {"party": "individual", "who": "triage"}],
                 "agreement": {"client": "agreed", "worker": "clinician2"}, "copy": "given",
                 "reviewOn": "%s"}
                """.formatted(TODAY.plusDays(14)));
        return one;
    }

    private Situation ended(Situation one) {
        guided(referred(one, "manager"), "clinician2");
        told("clinician", "journeys/" + one.journey() + "/discharge", """
                {"exit": "unplanned", "reason": "dropped-out", "dischargedOn": "%s"}
                """.formatted(TODAY.minusDays(3)));
        return one;
    }

    private Situation met(Situation one) {
        told(
                "manager",
                "journeys/" + one.journey() + "/record-contact",
                "{\"outcome\": \"not-reached\", \"channel\": \"telephone\"}");
        return one;
    }

    private void told(String person, String command, String body) {
        Reply reply = people.as(person).post("/api/" + command, body);
        assertThat(reply.status()).as("%s %s", command, reply.text()).isIn(200, 201);
    }
}
