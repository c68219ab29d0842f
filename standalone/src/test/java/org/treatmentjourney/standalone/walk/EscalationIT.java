package org.treatmentjourney.standalone.walk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Files;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.treatmentjourney.domain.settings.value.SettingsId;

/** R43: where nobody takes an urgent risk in time, somebody is told who does not look at a screen. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class EscalationIT {

    private static final String DUTY = "duty@harbour.example";
    private static final String CHARGE = "charge@harbour.example";

    private Outside outside;
    private Program program;
    private OneJourney waiting;

    @BeforeAll
    void begin() throws Exception {
        outside = new Outside();
        program = new Program(Files.createTempDirectory("escalation"), outside.settings());
        limit("escalation.again", "9999h");
    }

    @AfterAll
    void end() throws Exception {
        program.close();
        outside.close();
    }

    @Test
    @Order(1)
    void a_person_is_told_by_mail_and_a_system_is_called_and_neither_learns_whom_it_is_about() {
        waiting = atRisk();
        OneJourney taken = atRisk();
        taken.post("acknowledge-urgent-risks", "{\"sessionId\": \"%s\"}".formatted(taken.journey()));
        program.settled();
        limit("urgent-risk.acknowledged", "0h");

        await().untilAsserted(() -> assertThat(attempts(waiting)).containsExactly("email sent", "webhook sent"));
        assertThat(outside.mails(DUTY))
                .singleElement()
                .satisfies(mail -> assertThat(mail)
                        .contains("/journeys/" + waiting.journey(), "Check an urgent risk", "akutt risiko")
                        .doesNotContain("Maple", "Says goodbye"));
        assertThat(outside.calls())
                .singleElement()
                .satisfies(call -> assertThat(call)
                        .contains("\"work\":\"urgent-risk\"", "/journeys/" + waiting.journey())
                        .doesNotContain("Maple", "Says goodbye"));
        assertThat(attempts(taken)).isEmpty();
    }

    @Test
    @Order(2)
    void thirty_rebuilds_and_a_restart_send_nothing() {
        IntStream.range(0, 30).forEach(ignored -> {
            assertThat(program.as("operator")
                            .post("/api/operations/projections/worklist/rebuild", "")
                            .status())
                    .isEqualTo(202);
            program.settled();
        });
        program.restart(outside.settings());
        waiting = new OneJourney(program.as("clinician"), waiting.client(), waiting.journey());
        OneJourney later = atRisk();

        await().untilAsserted(() -> assertThat(attempts(later)).hasSize(2));
        assertThat(outside.mails(DUTY)).hasSize(2);
        assertThat(outside.calls()).hasSize(2);
        assertThat(attempts(waiting)).hasSize(2);
        later.post("acknowledge-urgent-risks", "{\"sessionId\": \"%s\"}".formatted(later.journey()));
    }

    @Test
    @Order(3)
    void who_was_told_before_is_followed_by_who_is_in_charge_until_nobody_is_left() {
        limit("escalation.again", "0h");

        await().untilAsserted(() -> assertThat(outside.mails(CHARGE)).hasSize(4));
        assertThat(attempts(waiting)).hasSize(6);
        limit("escalation.again", "9999h");
        waiting.post("acknowledge-urgent-risks", "{\"sessionId\": \"%s\"}".formatted(waiting.journey()));
        OneJourney last = atRisk();
        await().untilAsserted(() -> assertThat(attempts(last)).hasSize(2));
        assertThat(outside.mails(CHARGE)).hasSize(4);
    }

    @Test
    @Order(4)
    void a_mail_that_could_not_be_sent_is_recorded_and_the_system_is_called_all_the_same() {
        outside.closeMail();
        OneJourney unheard = atRisk();
        await().untilAsserted(() -> assertThat(attempts(unheard)).containsExactly("email not sent", "webhook sent"));
    }

    @Test
    @Order(5)
    void nobody_who_is_signed_in_is_the_program() {
        Reply claimed = waiting.send(
                "escalate", "{\"work\": \"urgent-risk\", \"since\": \"2026-11-02T10:00:00Z\", \"step\": 1}");
        assertThat(claimed.status()).isEqualTo(403);
    }

    private OneJourney atRisk() {
        var one = OneJourney.begun(program);
        one.post("record-session", """
                {"sessionId": "%s", "kind": "brief", "mode": "telephone", "startedAt": "%s", "noGoal": "crisis",
                 "handover": {"urgentRisks": [{"what": "Says goodbye to everybody", "actionTaken": "rang the shelter",
                   "toldWhom": "nobody yet", "toldAt": "%s", "owner": "clinician", "nextCheckOn": "%s"}]}}
                """.formatted(
                one.journey(), Instant.now().minusSeconds(600), Instant.now().minusSeconds(300), OneJourney.TODAY));
        return one;
    }

    /** Each attempt as the record has it. */
    private List<String> attempts(OneJourney one) {
        return program.as("auditor")
                .get("/api/audit/journeys/" + one.journey() + "/events?limit=200")
                .json()
                .get("items")
                .valueStream()
                .filter(event -> event.get("type").asString().endsWith("EscalationAttempted"))
                .map(event -> event.get("payload"))
                .map(said -> said.get("way").asString() + (said.get("sent").asBoolean() ? " sent" : " not sent"))
                .toList();
    }

    private void limit(String setting, String value) {
        UUID harbour = SettingsId.of("harbour");
        Reply reply = program.as("manager")
                .post(
                        "/api/settings/" + harbour + "/change-due-work-setting",
                        "{\"setting\": \"%s\", \"value\": \"%s\"}".formatted(setting, value));
        assertThat(reply.status()).as(reply.text()).isIn(200, 201);
    }
}
