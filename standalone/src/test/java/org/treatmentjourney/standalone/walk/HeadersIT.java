package org.treatmentjourney.standalone.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Every address of the program, with and without a token, answers with the strict headers and tells nothing of itself. */
@OnItsOwn
@ExtendWith(OneProgram.class)
class HeadersIT {

    private static final Map<String, String> STRICT = Map.of(
            "Cache-Control", "no-store",
            "X-Content-Type-Options", "nosniff",
            "X-Frame-Options", "DENY",
            "Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'",
            "Referrer-Policy", "no-referrer",
            "Cross-Origin-Resource-Policy", "same-origin");
    private static final Stream<String> BESIDES = Stream.of(
            "/nowhere",
            "/error",
            "/actuator",
            "/actuator/env",
            "/actuator/health",
            "/actuator/health/readiness",
            "/v3/api-docs",
            "/v3/api-docs.yaml",
            "/oauth2/jwks",
            "/oauth2/token",
            "/oauth2/introspect",
            "/oauth2/authorize",
            "/userinfo",
            "/.well-known/oauth-authorization-server",
            "/.well-known/openid-configuration");

    @Test
    void every_address_answers_strictly(Program program) throws Exception {
        var statuses = new TreeSet<Integer>();
        try (var http = HttpClient.newHttpClient()) {
            var addresses = Stream.concat(
                            program.nobody()
                                    .get("/v3/api-docs")
                                    .json()
                                    .get("paths")
                                    .propertyStream()
                                    .map(Map.Entry::getKey)
                                    .flatMap(HeadersIT::filled),
                            BESIDES)
                    .toList();
            for (String token : new String[] {
                "",
                "bad",
                program.as("clinician").token(),
                program.as("operator").token()
            }) {
                for (String address : addresses) {
                    for (String method : new String[] {"GET", "POST", "DELETE", "OPTIONS"}) {
                        statuses.add(strict(http, program.address() + address, method, token));
                    }
                }
            }
        }
        assertThat(statuses).contains(200, 400, 401, 403, 404, 405, 415).allMatch(status -> status < 500);
    }

    @Test
    void a_page_may_use_what_comes_from_here_and_nothing_else(Program program) throws Exception {
        try (var http = HttpClient.newHttpClient()) {
            for (String address : new String[] {"/", "/sign-in", "/today", "/signed-out", "/assets/journey.css"}) {
                var answer = http.send(
                        HttpRequest.newBuilder(URI.create(program.address() + address))
                                .build(),
                        BodyHandlers.discarding());
                assertThat(answer.headers().allValues("Content-Security-Policy"))
                        .as(address)
                        .singleElement()
                        .asString()
                        .startsWith("default-src 'self'; ")
                        .doesNotContain("unsafe", "http", "*");
                assertThat(answer.headers().allValues("X-Frame-Options")).containsExactly("DENY");
                assertThat(answer.headers().allValues("Set-Cookie"))
                        .as(address)
                        .allSatisfy(cookie -> assertThat(cookie).contains("HttpOnly", "SameSite=Lax"));
            }
        }
    }

    private static Stream<String> filled(String template) {
        String demo = template.contains("/clients/")
                ? "a1de0000-0000-4000-8000-000000000001"
                : "a1de0000-0000-4000-8000-000000000002";
        return Stream.of(demo, UUID.randomUUID().toString()).map(id -> template.replaceAll("\\{[^}]*}", id));
    }

    private static int strict(HttpClient http, String address, String method, String token)
            throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(address)).method(method, BodyPublishers.noBody());
        if (!token.isEmpty()) {
            request.header("Authorization", "Bearer " + token);
        }
        HttpResponse<InputStream> answer = http.send(request.build(), BodyHandlers.ofInputStream());
        answer.body().close();
        String what = method + " " + address + " " + answer.statusCode();
        STRICT.forEach((name, value) -> assertThat(answer.headers().allValues(name))
                .as("%s of %s", name, what)
                .containsExactly(value));
        for (String telling : new String[] {"Server", "X-Powered-By", "Set-Cookie", "Access-Control-Allow-Origin"}) {
            assertThat(answer.headers().allValues(telling))
                    .as("%s of %s", telling, what)
                    .isEmpty();
        }
        return answer.statusCode();
    }
}
