package org.treatmentjourney.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.treatmentjourney.http.start.Fault;
import org.treatmentjourney.http.start.StartRefused;
import org.treatmentjourney.log.key.BodyHash;
import org.treatmentjourney.log.key.KeyDirectory;
import org.treatmentjourney.log.store.Log;

/** The pages on their own, with nobody yet at the other end of Axon Server and a provider that comes and goes. */
class WebUiProgramTest {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private static HttpServer provider;
    private static ConfigurableApplicationContext pages;
    private static volatile boolean away;

    @BeforeAll
    static void start() throws IOException {
        provider = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        provider.createContext("/.well-known/openid-configuration", asked -> {
            try (asked) {
                byte[] said = """
                        {"issuer": "%1$s", "authorization_endpoint": "%1$s/authorize", "token_endpoint": "%1$s/token",
                         "jwks_uri": "%1$s/keys", "end_session_endpoint": "%1$s/out", "subject_types_supported": ["public"]}""".formatted(issuer()).getBytes(UTF_8);
                asked.getResponseHeaders().set("Content-Type", "application/json");
                asked.sendResponseHeaders(away ? 503 : 200, said.length);
                asked.getResponseBody().write(said);
            }
        });
        provider.start();
        pages = run(
                "--server.port=0",
                "--JOURNEY_AXON_SERVER=localhost:1",
                "--spring.security.oauth2.resourceserver.jwt.issuer-uri=" + issuer(),
                "--journey.web.client-id=pages",
                "--journey.web.client-secret=any");
    }

    private static ConfigurableApplicationContext run(String... settings) {
        return new SpringApplicationBuilder(WebUiProgram.class)
                .properties("spring.config.name=web-ui", "journey.service=web-ui")
                .run(settings);
    }

    @BeforeEach
    void back() {
        away = false;
    }

    @AfterAll
    static void stop() {
        pages.close();
        provider.stop(0);
    }

    @Test
    void nothing_is_kept_here_that_could_be_taken() {
        assertThat(Stream.of(DataSource.class, KeyDirectory.class, BodyHash.class, Log.class))
                .allSatisfy(type -> assertThat(pages.getBeanNamesForType(type)).isEmpty());
        assertThat(pages.getBeanDefinitionNames())
                .noneMatch(name -> name.matches("streams.*|.*(View|Queries)"))
                .isNotEmpty();
    }

    @Test
    void whoever_comes_signs_in_at_the_provider_with_a_proof_key() throws Exception {
        HttpResponse<String> asked = get("/today");
        assertThat(asked.statusCode()).isEqualTo(302);
        assertThat(location(asked)).endsWith("/oauth2/authorization/journey");
        assertThat(location(get("/oauth2/authorization/journey")))
                .startsWith(issuer() + "/authorize?response_type=code&client_id=pages&scope=openid&state=")
                .contains("&redirect_uri=http://localhost:" + port() + "/login/oauth2/code/journey")
                .contains("&code_challenge_method=S256")
                .contains("&code_challenge=");
    }

    @Test
    void signing_out_may_lead_to_the_provider_and_no_other_form_anywhere() throws Exception {
        get("/oauth2/authorization/journey");
        assertThat(get("/signed-out").headers().firstValue("Content-Security-Policy"))
                .get()
                .asString()
                .endsWith("form-action 'self' " + issuer());
    }

    @Test
    void a_token_opens_no_api_here_and_none_is_described() throws Exception {
        assertThat(get("/api/worklist").statusCode()).isEqualTo(401);
        assertThat(get("/v3/api-docs").statusCode()).isEqualTo(404);
    }

    @Test
    void without_axon_server_it_runs_and_is_not_ready() throws Exception {
        assertThat(get("/actuator/health/liveness").statusCode()).isEqualTo(200);
        assertThat(get("/actuator/health/readiness").statusCode()).isEqualTo(503);
    }

    @Test
    void it_says_what_it_lacks_to_sign_people_in() {
        var refused = catchThrowableOfType(StartRefused.class, () -> run().close());
        assertThat(refused.faults())
                .containsExactlyInAnyOrder(
                        new Fault(
                                "The service does not know whose tokens to trust.",
                                "Set SPRING_SECURITY_OAUTH2_RESOURCESERVER_JWT_ISSUER_URI to your identity provider, as its"
                                        + " tokens name it (iss)."),
                        new Fault(
                                "The pages do not know as whom they come to the identity provider.",
                                "Set JOURNEY_WEB_CLIENT_ID to the client that is registered for them there."),
                        new Fault(
                                "The pages have no secret to show the identity provider.",
                                "Put the secret of their client into the file web-client-secret, or set"
                                        + " JOURNEY_WEB_CLIENT_SECRET."));
    }

    @Test
    void while_the_provider_is_away_that_is_said_and_it_is_asked_again() throws Exception {
        try (var others = run(
                "--server.port=0",
                "--JOURNEY_AXON_SERVER=localhost:1",
                "--spring.security.oauth2.resourceserver.jwt.issuer-uri=" + issuer(),
                "--journey.web.client-id=pages",
                "--journey.web.client-secret=any")) {
            away = true;
            assertThat(location(get(others, "/oauth2/authorization/journey"))).endsWith("/signed-out?failed");
            away = false;
            assertThat(location(get(others, "/oauth2/authorization/journey"))).startsWith(issuer() + "/authorize?");
        }
    }

    private static HttpResponse<String> get(String path) throws Exception {
        return get(pages, path);
    }

    private static HttpResponse<String> get(ConfigurableApplicationContext program, String path) throws Exception {
        URI address = URI.create(
                "http://localhost:" + program.getEnvironment().getRequiredProperty("local.server.port") + path);
        return HTTP.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
    }

    private static String location(HttpResponse<String> answer) {
        return URLDecoder.decode(answer.headers().firstValue("Location").orElse(""), UTF_8);
    }

    private static String issuer() {
        return "http://localhost:" + provider.getAddress().getPort();
    }

    private static String port() {
        return pages.getEnvironment().getRequiredProperty("local.server.port");
    }
}
