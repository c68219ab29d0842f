package org.treatmentjourney.standalone.walk;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.treatmentjourney.log.store.Log;

/** What is well written, but not by whom, for what, or when it could be done. */
class BadMomentIT extends BadInput {

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
    void a_version_that_is_not_there_yet() {
        refused(clinician.get(JOURNEY + "?at-least=" + UUID.randomUUID() + ":1"), 503, "view.not-yet");
        assertThat(reply.header("Retry-After")).isEqualTo("1");
    }

    private String expired() throws Exception {
        RSAKey key = program.bean(RSAKey.class);
        var claims = new JWTClaimsSet.Builder()
                .issuer(program.issuer())
                .subject("clinician")
                .audience("treatment-journey")
                .claim("roles", List.of("clinician"))
                .claim("organisation", "harbour")
                .claim("services", List.of())
                .issueTime(Date.from(Instant.now().minus(2, ChronoUnit.HOURS)))
                .expirationTime(Date.from(Instant.now().minus(1, ChronoUnit.HOURS)))
                .build();
        var token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.getKeyID()).build(), claims);
        token.sign(new RSASSASigner(key));
        return token.serialize();
    }
}
