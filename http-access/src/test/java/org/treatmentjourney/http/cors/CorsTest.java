package org.treatmentjourney.http.cors;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.treatmentjourney.http.Door;
import org.treatmentjourney.http.Provider;

class CorsTest {

    private static final String OURS = "https://journey.example";
    private static final String THEIRS = "https://journey.example.evil.example";

    @Test
    void no_other_origin_may_call_unless_one_is_named() throws Exception {
        try (var provider = new Provider();
                var door = new Door(provider)) {
            var asked = preflight(door, OURS, "GET", "authorization");
            assertThat(asked.statusCode()).isEqualTo(401);
            says(asked, "Access-Control-Allow-Origin", "");
            var called = door.send(
                    door.to("/api/who", provider.sign(provider.claims())).header("Origin", OURS));
            assertThat(called.statusCode()).isEqualTo(200);
            says(called, "Access-Control-Allow-Origin", "");
        }
    }

    @Test
    void a_named_origin_may_call_and_no_other() throws Exception {
        try (var provider = new Provider();
                var door = new Door(provider, "--journey.http.cors-origins=https://other.example:8443, " + OURS)) {
            var asked = preflight(door, OURS, "POST", "authorization,content-type,idempotency-key,if-match");
            assertThat(asked.statusCode()).isEqualTo(200);
            says(asked, "Access-Control-Allow-Origin", OURS);
            says(asked, "Access-Control-Allow-Credentials", "");
            says(asked, "Cache-Control", "no-store");

            var called = door.send(
                    door.to("/api/who", provider.sign(provider.claims())).header("Origin", OURS));
            assertThat(called.statusCode()).isEqualTo(200);
            says(called, "Access-Control-Allow-Origin", OURS);
            assertThat(called.headers().firstValue("Access-Control-Expose-Headers"))
                    .hasValueSatisfying(exposed -> assertThat(exposed).contains("ETag", "Retry-After"));

            for (String other : new String[] {THEIRS, "http://journey.example", "null"}) {
                refused(preflight(door, other, "GET", "authorization"));
                refused(door.send(
                        door.to("/api/who", provider.sign(provider.claims())).header("Origin", other)));
            }
            refused(preflight(door, OURS, "DELETE", "authorization"));
            refused(preflight(door, OURS, "GET", "x-anything"));
        }
    }

    @Test
    void a_named_origin_still_needs_a_token() throws Exception {
        try (var provider = new Provider();
                var door = new Door(provider, "--journey.http.cors-origins=" + OURS)) {
            var answer = door.send(door.to("/api/who").header("Origin", OURS));
            assertThat(answer.statusCode()).isEqualTo(401);
            says(answer, "Access-Control-Allow-Origin", OURS);
        }
    }

    private static HttpResponse<String> preflight(Door door, String origin, String method, String headers) {
        return door.send(door.to("/api/who")
                .method("OPTIONS", BodyPublishers.noBody())
                .header("Origin", origin)
                .header("Access-Control-Request-Method", method)
                .header("Access-Control-Request-Headers", headers));
    }

    private static void refused(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(403);
        assertThat(Door.code(answer)).isEqualTo("origin.unknown");
        says(answer, "Access-Control-Allow-Origin", "");
    }

    private static void says(HttpResponse<String> answer, String header, String value) {
        assertThat(answer.headers().firstValue(header).orElse("")).as(header).isEqualTo(value);
    }
}
