package org.treatmentjourney.standalone.walk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** R50 over HTTP: the partner sees exactly what was agreed, nothing before, nothing beside it and nothing after. */
@ExtendWith(OneProgram.class)
class ConsentIT {

    private static final List<String> OTHERS = List.of(
            "/goals",
            "/sessions",
            "/risks",
            "/prescriptions",
            "/outcomes",
            "/handover",
            "/stays",
            "/due-work",
            "/groups");

    private Program program;
    private Agreed agreed;

    @BeforeEach
    void begin(Program running) {
        program = running;
        agreed = Agreed.begun(running);
    }

    @Test
    void before_anything_is_agreed_there_is_no_such_record() {
        for (String view : List.of("", "/care-plan", "/goals", "/sessions", "/risks")) {
            assertThat(agreed.journey(view).status()).as(view).isEqualTo(404);
        }
        assertThat(agreed.client("").at("/code")).isEqualTo("client.unknown");
        assertThat(program.as("partner").get("/api/shares").text())
                .doesNotContain(agreed.one().client().toString());
    }

    @Test
    void with_the_plan_and_not_the_notes_the_plan_is_told_without_notes_goals_risks_or_others() {
        Instant before = Instant.now();
        UUID consent = agreed.consent("\"plan\"");

        for (String when : List.of("", "?as-known-at=" + before, "?as-of=" + before)) {
            Reply plan = agreed.journey("/care-plan" + when);
            assertThat(plan.status()).as(plan.text()).isEqualTo(200);
            assertThat(plan.text())
                    .contains("Zaunkönig")
                    .doesNotContain("Pirol", "Rotkehlchen", "Uhu", "Goldammer", "Maple");
            assertThat(plan.json().get("goals").isNull()).isTrue();
        }
        Reply journey = agreed.journey("");
        assertThat(journey.at("/axes/plan")).isEqualTo("initial");
        assertThat(journey.json().get("risk").isNull()).isTrue();
        assertThat(journey.json().at("/axes/prescription").isNull()).isTrue();
        assertThat(agreed.journey("/care-plan/versions").text()).doesNotContain("Goldammer", "Maple");
        assertThat(OTHERS)
                .allSatisfy(view -> assertThat(agreed.journey(view).status()).isEqualTo(404));
        assertThat(agreed.client("").status()).isEqualTo(404);
        assertThat(agreed.client("/timeline").status()).isEqualTo(404);
        assertThat(agreed.journey("/care-plan").at("/redisclosure/restsOn/0/grantId"))
                .isEqualTo(consent.toString());
    }

    @Test
    void each_shared_answer_says_that_it_must_not_be_passed_on() {
        agreed.consent("\"plan\", \"goals\"");
        for (String view : List.of("", "/care-plan", "/care-plan/versions", "/goals")) {
            Reply reply = agreed.journey(view);
            assertThat(reply.header("Redisclosure-Notice"))
                    .as(view)
                    .startsWith("This comes from a record of treatment");
            assertThat(reply.at("/redisclosure/notice")).isEqualTo(reply.header("Redisclosure-Notice"));
            assertThat(reply.at("/redisclosure/restsOn/0/basis")).isEqualTo("consent");
        }
        Reply own = agreed.one().clinician().get("/api/journeys/" + agreed.one().journey() + "/care-plan");
        assertThat(own.header("Redisclosure-Notice")).isEmpty();
        assertThat(own.json().get("redisclosure").isNull()).isTrue();
    }

    @Test
    void another_purpose_than_the_one_agreed_opens_nothing() {
        agreed.consent("\"plan\"");
        assertThat(agreed.journey("/care-plan", "Purpose-Of-Use", "TREAT").status())
                .isEqualTo(200);
        assertThat(agreed.journey("/care-plan", "Purpose-Of-Use", "HPAYMT").status())
                .isEqualTo(404);
    }

    @Test
    void what_is_taken_back_is_closed_at_once_and_in_every_past() {
        UUID consent = agreed.consent("\"plan\"");
        Instant then = Instant.now();
        assertThat(agreed.journey("/care-plan?as-known-at=" + then).status()).isEqualTo(200);
        agreed.withdraw(consent);
        assertThat(agreed.journey("/care-plan").status()).isEqualTo(404);
        assertThat(agreed.journey("/care-plan?as-known-at=" + then).status()).isEqualTo(404);
        assertThat(program.as("partner").get("/api/shares").text())
                .doesNotContain(agreed.one().client().toString());
    }

    @Test
    void the_client_can_be_shown_what_was_sent_opened_and_acknowledged() {
        UUID consent = agreed.consent("\"plan\"");
        program.settled();
        assertThat(shares().at("/items/0/receipts/opened")).isEmpty();

        agreed.journey("/care-plan");
        assertThat(listed()).contains(agreed.one().journey().toString()).doesNotContain("Maple");
        Reply receipt = program.as("partner")
                .post(
                        "/api/clients/" + agreed.one().client() + "/acknowledge-share",
                        "{\"grantId\": \"%s\"}".formatted(consent));
        assertThat(receipt.status()).as(receipt.text()).isEqualTo(200);

        await().atMost(Duration.ofSeconds(30))
                .until(() -> !shares().at("/items/0/receipts/acknowledged").isEmpty());
        assertThat(shares().at("/items/0/receipts/opened")).isNotEmpty();
        assertThat(shares().at("/items/0/agency")).isEqualTo("st-anne");
        assertThat(program.as("partner")
                        .get("/api/clients/" + agreed.one().client() + "/shares")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void a_look_from_outside_rests_on_the_consent_and_stands_in_the_clients_own_log() {
        UUID consent = agreed.consent("\"plan\"");
        Reply plan = agreed.journey("/care-plan");
        assertThat(program.looks(plan)).singleElement().satisfies(look -> {
            assertThat(look.get("authority").asString()).isEqualTo("consent:" + consent);
            assertThat(look.get("organisation").asString()).isEqualTo("st-anne");
        });
    }

    @Test
    void what_is_shared_without_consent_says_so_and_ends_when_somebody_ends_it() {
        UUID share = UUID.randomUUID();
        String client = "/api/clients/" + agreed.one().client();
        Reply shared = agreed.one().clinician().post(client + "/share-without-consent", """
            {"shareId": "%s", "agency": "st-anne", "purposes": ["treat"], "classes": ["risk"],
             "basis": "safeguarding", "decidedBy": "manager", "reason": "a child", "clientTold": true, "until": "%s"}
            """.formatted(
                        share, OneJourney.TODAY.plusDays(30)));
        assertThat(shared.status()).as(shared.text()).isEqualTo(200);
        Reply risks = agreed.journey("/risks");
        assertThat(risks.text()).contains("Uhu");
        assertThat(risks.at("/redisclosure/restsOn/0/basis")).isEqualTo("safeguarding");

        Reply ended = agreed.one()
                .clinician()
                .post(client + "/end-share", "{\"shareId\": \"%s\", \"note\": \"over\"}".formatted(share));
        assertThat(ended.status()).as(ended.text()).isEqualTo(200);
        assertThat(agreed.journey("/risks").status()).isEqualTo(404);
    }

    @Test
    void whoever_is_outside_is_told_no_version_of_the_record_and_asked_for_none() {
        UUID consent = agreed.consent("\"identity\"");
        Reply client = agreed.client("");
        assertThat(client.text()).contains("Maple");
        assertThat(client.json().get("version").isNull()).isTrue();
        assertThat(client.header("ETag")).isEmpty();

        Reply receipt = program.as("partner")
                .post(
                        "/api/clients/" + agreed.one().client() + "/acknowledge-share",
                        "{\"grantId\": \"%s\"}".formatted(consent),
                        "If-Match",
                        "\"999\"");
        assertThat(receipt.status()).as(receipt.text()).isEqualTo(200);
        assertThat(receipt.json().path("version").asString("")).isEmpty();
        assertThat(receipt.header("ETag")).isEmpty();
    }

    @Test
    void looks_on_what_the_client_was_not_told_of_are_kept_for_those_who_watch_and_not_shown_to_the_client() {
        UUID share = UUID.randomUUID();
        String client = "/api/clients/" + agreed.one().client();
        Reply shared = agreed.one().clinician().post(client + "/share-without-consent", """
            {"shareId": "%s", "agency": "st-anne", "purposes": ["treat"], "classes": ["risk"],
             "basis": "safeguarding", "decidedBy": "manager", "reason": "a child", "clientTold": false,
             "whyNotTold": "somebody would be in danger", "until": "%s"}
            """.formatted(
                        share, OneJourney.TODAY.plusDays(30)));
        assertThat(shared.status()).as(shared.text()).isEqualTo(200);
        assertThat(agreed.journey("/risks").status()).isEqualTo(200);
        assertThat(agreed.one().clinician().get(client).status()).isEqualTo(200);

        assertThat(agreed.one().clinician().get(client + "/access-log").text())
                .contains("clinician")
                .doesNotContain(share.toString(), "st-anne");
        assertThat(program.as("privacy").get(client + "/access-log").text()).contains(share.toString());
        assertThat(program.as("auditor").get(client + "/access-log").text()).contains(share.toString());
    }

    @Test
    void what_is_shared_is_listed_by_pages_and_nobody_is_looked_at_who_is_not_on_one() {
        agreed.consent("\"identity\"");
        Agreed other = Agreed.begun(program);
        other.consent("\"identity\"");
        program.settled();

        List<String> listed = new ArrayList<>();
        String cursor = "";
        do {
            Reply page = program.as("partner").get("/api/shares?limit=1" + cursor);
            assertThat(page.status()).as(page.text()).isEqualTo(200);
            page.json().get("items").valueStream().forEach(item -> {
                listed.add(item.get("clientId").asString());
                assertThat(program.looks(page))
                        .singleElement()
                        .satisfies(look -> assertThat(look.get("clients")).hasSize(1));
            });
            cursor = page.at("/cursor").isEmpty() ? "" : "&cursor=" + page.at("/cursor");
        } while (!cursor.isEmpty());
        assertThat(listed)
                .doesNotHaveDuplicates()
                .contains(agreed.one().client().toString(), other.one().client().toString());
        assertThat(program.as("partner").get("/api/shares?cursor=nonsense").status())
                .isEqualTo(400);
    }

    @Test
    void what_is_marked_as_telling_about_somebody_else_is_shared_in_no_answer_and_in_no_past() {
        agreed.consent("\"plan\", \"goals\", \"risk\", \"session-notes\"");
        Instant before = Instant.now();
        assertThat(agreed.journey("/risks").text()).contains("Uhu");
        assertThat(agreed.journey("/sessions").text()).contains("Rotkehlchen");
        assertThat(agreed.journey("/handover").text()).contains("wants a break");
        for (String type : List.of("RiskRaised", "SessionHeld", "ClientReferred")) {
            String entry = agreed.one().entry(type, 5).get("eventId").asString();
            agreed.one().post("mark-third-party", "{\"eventId\": \"%s\"}".formatted(entry));
        }

        for (String when : List.of("", "?as-known-at=" + before)) {
            assertThat(agreed.journey("/risks" + when).text()).doesNotContain("Uhu");
            assertThat(agreed.journey("/sessions" + when).text()).doesNotContain("Rotkehlchen");
            assertThat(agreed.journey("/handover" + when).text()).doesNotContain("wants a break");
            assertThat(agreed.journey("/care-plan" + when).text()).contains("Zaunkönig");
            assertThat(agreed.journey("/goals" + when).text()).contains("Pirol");
        }
        assertThat(agreed.journey("").json().get("risk").isNull()).isTrue();
        assertThat(agreed.one().get("risks", 8).text()).contains("Uhu");
    }

    /** What the partner's list says of this client. */
    private String listed() {
        return program.as("partner")
                .get("/api/shares?limit=200")
                .json()
                .get("items")
                .valueStream()
                .filter(item -> item.get("clientId")
                        .asString()
                        .equals(agreed.one().client().toString()))
                .map(Object::toString)
                .collect(Collectors.joining());
    }

    private Reply shares() {
        return agreed.one().clinician().get("/api/clients/" + agreed.one().client() + "/shares");
    }
}
