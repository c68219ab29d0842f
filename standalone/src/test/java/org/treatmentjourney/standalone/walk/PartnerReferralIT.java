package org.treatmentjourney.standalone.walk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

/** R52 over HTTP: a partner is referred to under what was agreed, sees no more than that, and answers while it holds. */
@ExtendWith(OneProgram.class)
class PartnerReferralIT {

    private Program program;
    private Agreed agreed;
    private UUID referral;

    @BeforeEach
    void begin(Program running) {
        program = running;
        agreed = Agreed.begun(running);
        referral = UUID.randomUUID();
    }

    @Test
    void nobody_is_referred_before_it_is_agreed_that_they_may_know_who_it_is() {
        UUID plan = agreed.consent("\"plan\"");
        assertThat(refer(UUID.randomUUID(), "ward-7").at("/code")).isEqualTo("share.unknown");
        assertThat(refer(plan, "ward-7").at("/code")).isEqualTo("partner-referral.not-agreed");
        assertThat(refer(agreed.consent("\"identity\""), "chemsex-clinic").at("/code"))
                .isEqualTo("partner-referral.service-of-another");
    }

    @Test
    void the_partner_sees_the_referral_and_exactly_what_it_goes_under() {
        sent();
        JsonNode item = shared();
        assertThat(item.at("/referrals/0/service").asString()).isEqualTo("ward-7");
        assertThat(item.at("/referrals/0/urgency").asString()).isEqualTo("urgent");
        assertThat(item.at("/referrals/0/state").asString()).isEqualTo("sent");
        assertThat(item.at("/referrals/0/sent/said/note").asString()).isEqualTo("Wachtelkönig calls at night");
        assertThat(item.at("/redisclosure/notice").asString()).startsWith("This comes from");
        assertThat(agreed.client("").text()).contains("Maple");
        for (String view : List.of("", "/care-plan", "/goals", "/sessions", "/risks", "/referral")) {
            assertThat(agreed.journey(view).status()).as(view).isEqualTo(404);
        }
        assertThat(agreed.client("/timeline").status()).isEqualTo(404);
    }

    @Test
    void the_sender_sees_that_it_was_opened_and_accepted() {
        sent();
        assertThat(state()).isEqualTo("sent");
        assertThat(agreed.client("").status()).isEqualTo(200);
        awaitState("opened");
        Reply accepted = answer("accept", "\"note\": \"Tuesday at ten\"");
        assertThat(accepted.status()).as(accepted.text()).isEqualTo(200);
        awaitState("accepted");
        assertThat(shares().at("/referrals/0/answered/by")).isEqualTo("partner");
        assertThat(shares().at("/referrals/0/answered/said/note")).isEqualTo("Tuesday at ten");
        assertThat(types()).contains("ReferredToPartner", "PartnerReferralAccepted");
        assertThat(due()).doesNotContain("partner-referral");
        assertThat(close().at("/code")).isEqualTo("partner-referral.nothing-open");
    }

    @Test
    void what_is_declined_is_due_work_of_those_who_sent_it_until_they_say_how_it_goes_on() {
        sent();
        assertThat(due()).doesNotContain("partner-referral");
        Reply declined = answer("decline", "\"reason\": \"no-room\", \"note\": \"in spring again\"");
        assertThat(declined.status()).as(declined.text()).isEqualTo(200);
        awaitState("declined");
        assertThat(shares().at("/referrals/0/declined")).isEqualTo("no-room");
        assertThat(due()).contains("partner-referral");
        assertThat(listed()).contains("partner-referral");
        assertThat(answer("accept", "\"note\": null").at("/code")).isEqualTo("partner-referral.answered-already");

        assertThat(close().status()).isEqualTo(200);
        awaitState("closed");
        assertThat(due()).doesNotContain("partner-referral");
        assertThat(listed()).doesNotContain("partner-referral");
        assertThat(shared().at("/referrals").isEmpty()).isTrue();
    }

    @Test
    void once_it_is_taken_back_there_is_nothing_to_see_or_to_answer() {
        UUID consent = sent();
        agreed.withdraw(consent);
        assertThat(sharedText()).doesNotContain(referral.toString());
        Reply late = answer("accept", "\"note\": null");
        assertThat(late.status()).isEqualTo(404);
        assertThat(late.at("/code")).isEqualTo("client.unknown");
        assertThat(state()).isEqualTo("sent");
    }

    @Test
    void with_another_consent_in_force_what_went_under_the_one_taken_back_stays_gone() {
        UUID consent = sent();
        agreed.consent("\"identity\", \"plan\"");
        agreed.withdraw(consent);
        program.settled();
        assertThat(sharedText()).doesNotContain(referral.toString());
        assertThat(answer("decline", "\"reason\": \"no-room\"").at("/code")).isEqualTo("referral.unknown");
    }

    @Test
    void an_answer_that_was_given_stays_with_those_who_sent_it() {
        UUID consent = sent();
        answer("accept", "\"note\": \"Tuesday at ten\"");
        agreed.withdraw(consent);
        awaitState("accepted");
        assertThat(shares().at("/referrals/0/answered/said/note")).isEqualTo("Tuesday at ten");
        assertThat(sharedText()).doesNotContain(referral.toString());
    }

    @Test
    void an_answer_that_is_sent_again_is_one_answer() {
        sent();
        String key = UUID.randomUUID().toString();
        String body = "{\"referralId\": \"%s\", \"note\": \"Tuesday at ten\"}".formatted(referral);
        String address = "/api/clients/" + agreed.one().client() + "/accept-partner-referral";
        Reply first = program.as("partner").post(address, body, "Idempotency-Key", key);
        Reply again = program.as("partner").post(address, body, "Idempotency-Key", key);
        assertThat(first.status()).as(first.text()).isEqualTo(200);
        assertThat(again.status()).as(again.text()).isEqualTo(200);
        awaitState("accepted");
        assertThat(types().stream().filter("PartnerReferralAccepted"::equals)).hasSize(1);
    }

    @Test
    void nobody_of_the_sender_answers_for_the_partner() {
        sent();
        Reply own = agreed.one()
                .clinician()
                .post(
                        "/api/clients/" + agreed.one().client() + "/accept-partner-referral",
                        "{\"referralId\": \"%s\"}".formatted(referral));
        assertThat(own.at("/code")).isEqualTo("referral.unknown");
    }

    @Test
    void a_referral_to_a_service_of_another_organisation_says_which_way_there_is() {
        Reply refused = agreed.one()
                .clinician()
                .post("/api/journeys/" + UUID.randomUUID() + "/refer-client", """
                        {"clientId": "%s", "source": "self", "service": "ward-7", "receivedOn": "%s"}
                        """.formatted(
                                agreed.one().client(), OneJourney.TODAY));
        assertThat(refused.at("/code")).isEqualTo("access.organisation");
        assertThat(refused.text()).contains("refer-to-partner");
    }

    /** Under a consent to who they are. */
    private UUID sent() {
        UUID consent = agreed.consent("\"identity\"");
        Reply reply = refer(consent, "ward-7");
        assertThat(reply.status()).as(reply.text()).isEqualTo(200);
        program.settled();
        return consent;
    }

    private Reply refer(UUID grant, String service) {
        return client("refer-to-partner", """
                {"referralId": "%s", "grantId": "%s", "service": "%s", "reason": "mental-health",
                 "urgency": "urgent", "note": "Wachtelkönig calls at night"}
                """.formatted(referral, grant, service));
    }

    private Reply close() {
        return client("close-partner-referral", "{\"referralId\": \"%s\", \"outcome\": \"here\"}".formatted(referral));
    }

    private Reply client(String command, String body) {
        return agreed.one().clinician().post("/api/clients/" + agreed.one().client() + "/" + command, body);
    }

    private Reply answer(String how, String more) {
        return program.as("partner")
                .post(
                        "/api/clients/" + agreed.one().client() + "/" + how + "-partner-referral",
                        "{\"referralId\": \"%s\", %s}".formatted(referral, more));
    }

    private Reply shares() {
        return agreed.one().clinician().get("/api/clients/" + agreed.one().client() + "/shares");
    }

    private String state() {
        return shares().at("/referrals/0/state");
    }

    private void awaitState(String expected) {
        await().atMost(Duration.ofSeconds(30)).until(() -> state().equals(expected));
        program.settled();
    }

    private String sharedText() {
        return program.as("partner").get("/api/shares?limit=200").text();
    }

    private JsonNode shared() {
        return program.as("partner")
                .get("/api/shares?limit=200")
                .json()
                .get("items")
                .valueStream()
                .filter(item -> item.get("clientId")
                        .asString()
                        .equals(agreed.one().client().toString()))
                .findFirst()
                .orElseThrow();
    }

    private List<String> types() {
        return agreed.one()
                .clinician()
                .get("/api/clients/" + agreed.one().client() + "/timeline")
                .json()
                .get("items")
                .valueStream()
                .map(item -> item.get("type").asString())
                .toList();
    }

    private String due() {
        return agreed.one()
                .clinician()
                .get("/api/journeys/" + agreed.one().journey() + "/due-work")
                .text();
    }

    private String listed() {
        return agreed.one()
                .clinician()
                .get("/api/worklist?kind=partner-referral")
                .json()
                .get("items")
                .valueStream()
                .filter(item -> item.get("clientId")
                        .asString()
                        .equals(agreed.one().client().toString()))
                .map(JsonNode::toString)
                .toList()
                .toString();
    }
}
