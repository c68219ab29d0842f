package org.treatmentjourney.standalone.walk;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.treatmentjourney.log.store.Log;

/** Bad input gets a clear answer with all that is wrong; nothing is appended and nothing of it is repeated or logged. */
@ExtendWith({OneProgram.class, OutputCaptureExtension.class})
class BadInputIT {

    /** The demo's first journey and its client. */
    private static final String JOURNEY = "/api/journeys/a1de0000-0000-4000-8000-000000000002";

    private static final String CLIENT = "a1de0000-0000-4000-8000-000000000001";
    private static final String CANARY = "Kanarifugl";

    private Program program;
    private Caller clinician;
    private long head;
    private CapturedOutput output;
    private Reply reply;

    @BeforeEach
    void look(Program running, CapturedOutput captured) {
        program = running;
        output = captured;
        clinician = running.as("clinician");
        head = running.bean(Log.class).head();
    }

    @AfterEach
    void nothing_was_appended_and_nothing_leaked() {
        assertThat(program.bean(Log.class).head()).isEqualTo(head);
        assertThat(reply.text()).doesNotContain(CANARY).doesNotContain("Exception");
        assertThat(reply.header("Content-Type")).startsWith("application/problem+json");
        assertThat(output.getAll()).doesNotContain(CANARY);
    }

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
                                LocalDate.now(java.time.ZoneOffset.UTC).minusDays(3), Instant.now())),
                400,
                "body.invalid");
        assertThat(reply.at("/errors/0/field")).isEqualTo("effectiveAt");
    }

    @Test
    void an_unknown_command() {
        refused(clinician.post(JOURNEY + "/make-coffee", "{}"), 404, "command.unknown");
    }

    @Test
    void an_id_that_is_no_uuid() {
        refused(clinician.post("/api/journeys/" + CANARY.length() + "/set-goal", "{}"), 400, "parameter.invalid");
    }

    @Test
    void a_date_in_the_future() {
        refused(
                clinician.post(JOURNEY + "/record-change-of-circumstances", """
                        {"kind": "relapse", "occurredOn": "%s", "note": "Kanarifugl"}
                        """.formatted(
                                LocalDate.now(java.time.ZoneOffset.UTC).plusDays(2))),
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
                                LocalDate.now(java.time.ZoneOffset.UTC).plusDays(30))),
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
    void no_token() {
        refused(program.nobody().post(JOURNEY + "/set-goal", "{}"), 401, "access.token-missing");
    }

    @Test
    void an_expired_token() throws Exception {
        refused(clinician.with(expired()).get(JOURNEY), 401, "access.token-invalid");
    }

    @Test
    void a_role_that_sends_no_commands() {
        for (String person : List.of("auditor", "analyst", "operator", "privacy")) {
            refused(program.as(person).post(JOURNEY + "/set-goal", goal(UUID.randomUUID())), 403, "access.role");
            refused(program.as(person).post(JOURNEY + "/set-goal", "{}"), 403, "access.role");
        }
    }

    @Test
    void a_role_that_does_not_read_this() {
        refused(program.as("analyst").get(JOURNEY + "/care-plan"), 403, "access.role");
        refused(clinician.get("/api/operations/projections"), 403, "access.role");
        refused(clinician.get("/api/audit/journeys/" + CLIENT + "/events"), 403, "access.role");
    }

    @Test
    void a_stale_version() {
        refused(
                clinician.post(JOURNEY + "/set-goal", goal(UUID.randomUUID()), "If-Match", "\"1\""),
                412,
                "version.stale");
        assertThat(reply.json().get("version").asLong()).isGreaterThan(1);
    }

    @Test
    void a_key_reused_for_another_body() {
        String key = UUID.randomUUID().toString();
        UUID goal = UUID.randomUUID();
        assertThat(clinician
                        .post(JOURNEY + "/set-goal", goal(goal), "Idempotency-Key", key)
                        .status())
                .isEqualTo(200);
        head = program.bean(Log.class).head();
        refused(
                clinician.post(JOURNEY + "/set-goal", goal(UUID.randomUUID()), "Idempotency-Key", key),
                409,
                "idempotency.reused");
    }

    @Test
    void a_goal_that_does_not_exist() {
        refused(
                clinician.post(
                        JOURNEY + "/record-goal-progress",
                        "{\"goalId\": \"" + UUID.randomUUID() + "\", \"progress\": \"partly\"}"),
                404,
                "goal.unknown");
    }

    @Test
    void a_journey_that_does_not_exist() {
        String nowhere = "/api/journeys/" + UUID.randomUUID();
        refused(clinician.post(nowhere + "/set-goal", goal(UUID.randomUUID())), 404, "journey.unknown");
        refused(clinician.get(nowhere + "/care-plan"), 404, "journey.unknown");
    }

    @Test
    void a_stream_of_another_kind() {
        refused(
                clinician.post("/api/journeys/" + CLIENT + "/set-goal", goal(UUID.randomUUID())),
                404,
                "journey.unknown");
        refused(clinician.post("/api/journeys/" + CLIENT + "/refer-client", """
                        {"clientId": "%s", "source": "self", "service": "chemsex-clinic", "receivedOn": "2026-01-05"}
                        """.formatted(CLIENT)), 409, "id.taken");
    }

    @Test
    void a_parameter_that_nobody_knows() {
        refused(clinician.get("/api/worklist?sevrice=" + CANARY), 400, "parameter.unknown");
    }

    @Test
    void a_version_that_is_not_there_yet() {
        refused(clinician.get(JOURNEY + "?at-least=" + UUID.randomUUID() + ":1"), 503, "view.not-yet");
        assertThat(reply.header("Retry-After")).isEqualTo("1");
    }

    @Test
    void an_address_where_there_is_nothing() {
        refused(clinician.get("/api/nowhere"), 404, "path.unknown");
    }

    private static String goal(UUID goal) {
        return "{\"goalId\": \"" + goal + "\", \"statement\": \"less\", \"change\": \"reduce\"}";
    }

    private void refused(Reply answer, int status, String code) {
        reply = answer;
        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        assertThat(answer.at("/code")).isEqualTo(code);
    }

    private String expired() throws Exception {
        RSAKey key = program.bean(RSAKey.class);
        var claims = new JWTClaimsSet.Builder()
                .subject("clinician")
                .audience("treatment-journey")
                .claim("roles", List.of("clinician"))
                .claim("organisation", "harbour")
                .claim("services", List.of())
                .expirationTime(Date.from(Instant.now().minus(1, ChronoUnit.HOURS)))
                .build();
        var token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.getKeyID()).build(), claims);
        token.sign(new RSASSASigner(key));
        return token.serialize();
    }
}
