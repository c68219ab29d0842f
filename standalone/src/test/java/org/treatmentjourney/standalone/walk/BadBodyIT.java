package org.treatmentjourney.standalone.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Bodies that nobody can read, and those in which something is wrong. */
class BadBodyIT extends BadInput {

    @Test
    void unreadable_json() {
        refused(clinician.post(JOURNEY + "/set-goal", "{\"statement\": \"" + CANARY), 400, "body.unreadable");
    }

    @Test
    void a_field_given_twice() {
        refused(
                clinician.post(JOURNEY + "/set-goal", "{\"change\": \"stop\", \"change\": \"break\"}"),
                400,
                "body.unreadable");
    }

    @Test
    void no_json_at_all() {
        refused(clinician.post(JOURNEY + "/set-goal", "[]"), 400, "body.unreadable");
    }

    @Test
    void every_wrong_field_is_told_at_once() {
        refused(clinician.post(JOURNEY + "/set-goal", """
                        {"goalId": "x", "statement": "  ", "change": "Kanarifugl", "motivation": 11, "targetOn": "soon", "Kanari": 1}
                        """), 400, "body.invalid");
        assertThat(reply.json()
                        .get("errors")
                        .valueStream()
                        .map(error -> error.get("field").asString()))
                .containsExactly("Kanari", "change", "goalId", "motivation", "statement", "targetOn");
    }

    @ParameterizedTest
    @ValueSource(strings = {"two words", "\\u0000", "Åse", ""})
    void a_keyworker_who_is_nobody_s_id(String keyworker) {
        refused(
                clinician.post(JOURNEY + "/assign-keyworker", "{\"keyworker\": \"" + keyworker + "\"}"),
                400,
                "body.invalid");
    }

    @Test
    void what_is_typed_in_place_of_a_field_is_not_repeated() {
        refused(clinician.post(JOURNEY + "/set-goal", "{\"" + CANARY + " Nordmann\": 1}"), 400, "body.invalid");
    }

    @Test
    void fields_deep_inside_are_named_by_their_path() {
        refused(clinician.post(JOURNEY + "/assess-triage", """
                        {"seriousness": "high", "urgency": "soon", "risks": [{"kind": "overdose", "level": "none"}]}
                        """), 400, "body.invalid");
        assertThat(reply.at("/errors/0/field")).isEqualTo("risks.0.level");
        assertThat(reply.at("/errors/0/message")).isEqualTo("must be one of: low, moderate, high");
    }

    @Test
    void two_different_times() {
        refused(
                clinician.post(JOURNEY + "/record-contact", """
                        {"outcome": "reached", "channel": "telephone", "occurredOn": "%s", "effectiveAt": "%s"}
                        """.formatted(
                                LocalDate.now(ZoneOffset.UTC).minusDays(3), Instant.now())),
                400,
                "body.invalid");
        assertThat(reply.at("/errors/0/field")).isEqualTo("effectiveAt");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0000-01-01T00:00:00Z",
                "1899-12-31T23:59:59Z",
                "2200-01-01T00:00:00Z",
                "2026-11-02T10:00:00+23:59"
            })
    void a_time_that_nobody_lived_in(String time) {
        refused(clinician.post(JOURNEY + "/record-change-of-circumstances", """
                        {"kind": "pregnancy", "effectiveAt": "%s"}
                        """.formatted(time)), 400, "body.invalid");
        assertThat(reply.at("/errors/0/field")).isEqualTo("effectiveAt");
        assertThat(reply.at("/errors/0/message")).startsWith("must lie in the years 1900 to 2199");
    }

    @Test
    void a_date_in_the_year_nought() {
        refused(clinician.post(JOURNEY + "/record-change-of-circumstances", """
                        {"kind": "pregnancy", "occurredOn": "0000-01-01"}
                        """), 400, "body.invalid");
        assertThat(reply.at("/errors/0/message")).isEqualTo("must lie in the years 1900 to 2199");
    }

    @Test
    void a_second_with_thirteen_digits() {
        refused(clinician.post(JOURNEY + "/record-contact", """
                        {"outcome": "reached", "channel": "telephone", "occurredOn": "2026-11-02",
                         "effectiveAt": "2026-11-02T10:00:00.1234567890123Z"}
                        """), 400, "body.invalid");
        assertThat(reply.at("/errors/0/field")).isEqualTo("effectiveAt");
    }

    @Test
    void an_answer_that_nobody_gives_is_refused_before_anything_is_recorded() {
        refused(
                clinician.post(JOURNEY + "/set-goal", goal(UUID.randomUUID()), "Accept", "text/csv"),
                406,
                "accept.unknown");
    }

    @Test
    void a_date_in_the_future() {
        refused(
                clinician.post(JOURNEY + "/record-change-of-circumstances", """
                        {"kind": "relapse", "occurredOn": "%s", "note": "Kanarifugl"}
                        """.formatted(
                                LocalDate.now(ZoneOffset.UTC).plusDays(2))),
                422,
                "time.in-the-future");
        assertThat(reply.at("/rule")).isEqualTo("R34");
    }

    @Test
    void a_rule_of_the_domain() {
        refused(
                clinician.post(JOURNEY + "/agree-comprehensive-care-plan", """
                        {"domains": [{"domain": "health", "answer": "no-need-identified"}],
                         "roles": [{"party": "client", "who": "Kanarifugl"}, {"party": "service", "who": "us"}],
                         "agreement": {"client": "agreed"}, "copy": "given", "reviewOn": "%s"}
                        """.formatted(
                                LocalDate.now(ZoneOffset.UTC).plusDays(30))),
                422,
                "careplan.domain-missing");
        assertThat(reply.at("/rule")).isEqualTo("R12");
    }

    @Test
    void a_body_that_is_too_large() {
        String text = CANARY.repeat(27_000);
        refused(clinician.post(JOURNEY + "/set-goal", "{\"statement\": \"" + text + "\"}"), 413, "body.too-large");
    }

    @Test
    void json_that_is_deeper_or_longer_than_any_command() {
        for (String body : List.of(
                "{\"a\":".repeat(21) + "1" + "}".repeat(21),
                "[".repeat(100_000),
                "{\"motivation\": " + "7".repeat(41) + "}",
                "{\"" + CANARY.repeat(11) + "\": 1}")) {
            refused(clinician.post(JOURNEY + "/set-goal", body), 400, "body.unreadable");
        }
    }

    @Test
    void a_number_without_measure() {
        for (String number : List.of("1e400", "-1e400", "1e-400", "1e99999999", "99999999999999999999")) {
            reply = clinician.post(JOURNEY + "/set-goal", "{\"motivation\": " + number + "}");
            assertThat(reply.status()).as(number).isEqualTo(400);
            assertThat(reply.at("/code")).isIn("body.invalid", "body.unreadable");
        }
    }
}
