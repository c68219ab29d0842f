package org.treatmentjourney.standalone;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.treatmentjourney.http.start.StartRefused;
import org.treatmentjourney.standalone.database.SharedPrograms;
import tools.jackson.databind.json.JsonMapper;

class StandaloneIT {

    @TempDir
    static Path home;

    private static ConfigurableApplicationContext program;
    private static HttpClient http;

    @BeforeAll
    static void start() throws IOException {
        SharedPrograms.linkInto(home);
        program = run(home, "default");
        http = HttpClient.newHttpClient();
    }

    @AfterAll
    static void stop() {
        http.close();
        program.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    clinician    | clinician    | harbour  | chemsex-clinic community-drug-service guided-self-help
                    clinician2   | clinician    | harbour  | chemsex-clinic community-drug-service guided-self-help
                    triage       | triage       | harbour  | chemsex-clinic community-drug-service guided-self-help
                    prescriber   | prescriber   | harbour  | chemsex-clinic community-drug-service guided-self-help
                    manager      | manager      | harbour  | ''
                    receptionist | receptionist | harbour  | ''
                    partner      | clinician    | st-anne  | dual-diagnosis-clinic ward-7
                    auditor      | auditor      | harbour  | ''
                    analyst      | analyst      | harbour  | ''
                    privacy      | privacy      | harbour  | ''
                    operator     | operator     | harbour  | ''
                    """)
    void everyPersonGetsATokenThatSaysWhoTheyAre(String name, String role, String organisation, String services) {
        var token = token(name);

        assertThat(token.getSubject()).isEqualTo(name);
        assertThat(token.getAudience()).containsExactly("treatment-journey");
        assertThat(token.getIssuer()).hasToString("http://localhost:8080");
        assertThat(token.getClaimAsStringList("roles")).containsExactly(role);
        assertThat(token.getClaimAsString("organisation")).isEqualTo(organisation);
        assertThat(token.getClaimAsStringList("services"))
                .isEqualTo(services.isEmpty() ? List.of() : List.of(services.split(" ")));
        assertThat(Duration.between(token.getIssuedAt(), token.getExpiresAt())).isEqualTo(Duration.ofMinutes(15));
    }

    @Test
    void aWrongSecretIsRefused() {
        var answer = askForToken("clinician", "partner");

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.body()).contains("invalid_client").doesNotContain("access_token");
    }

    @Test
    void somebodyUnknownIsRefusedInTheSameWords() {
        assertThat(askForToken("nobody", "nobody").body())
                .isEqualTo(askForToken("clinician", "wrong").body());
    }

    @Test
    void aPersonCannotComeInWithoutASecret() {
        var answer = send(request("/oauth2/token")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("grant_type=client_credentials&client_id=clinician")));

        assertThat(answer.statusCode()).isEqualTo(401);
    }

    @Test
    void thePublishedKeysHaveNoPrivatePart() {
        assertThat(send(request("/oauth2/jwks")).body())
                .contains("\"n\":")
                .doesNotContain("\"d\":")
                .doesNotContain("\"p\":");
    }

    @Test
    void theProgramSpeaksToItsOwnDatabase() throws Exception {
        try (var connection = program.getBean(DataSource.class).getConnection()) {
            assertThat(connection.getMetaData().getURL())
                    .startsWith("jdbc:postgresql://127.0.0.1:")
                    .contains("logServerErrorDetail=false")
                    .contains("reWriteBatchedInserts=true");
            assertThat(connection.getMetaData().getUserName()).isEqualTo("journey_runtime");
        }
    }

    @Test
    void whoeverGuessesSecretsHasToWait() {
        for (int i = 0; i < 10; i++) {
            assertThat(askForToken("guesser", "secret" + i).statusCode()).isEqualTo(401);
        }

        var answer = askForToken("guesser", "secret");

        assertThat(answer.statusCode()).isEqualTo(429);
        assertThat(answer.body()).contains("access.too-many-attempts");
        assertThat(answer.headers().firstValue("Retry-After")).isPresent();
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(askForToken("clinician", "clinician").statusCode()).isEqualTo(200);
    }

    @Test
    void aProductionProfileIsRefusedBeforeAnythingStarts(@TempDir Path other) {
        for (var profile : List.of("production", "prod")) {
            assertThatThrownBy(() -> run(other, profile))
                    .as(profile)
                    .isInstanceOf(StartRefused.class)
                    .hasMessageContaining("must not meet real clients");
        }
        assertThat(other).isEmptyDirectory();
    }

    private static ConfigurableApplicationContext run(Path folder, String profile) {
        return SpringApplication.run(
                Standalone.class,
                "--server.port=0",
                "--spring.profiles.active=" + profile,
                "--journey.data.directory=" + folder,
                "--journey.keys.directory=" + folder.resolve("keys"));
    }

    private static Jwt token(String name) {
        var answer = askForToken(name, name);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        var token =
                JsonMapper.shared().readTree(answer.body()).get("access_token").asString();
        return program.getBean(JwtDecoder.class).decode(token);
    }

    private static HttpResponse<String> askForToken(String name, String secret) {
        var credentials = Base64.getEncoder().encodeToString((name + ":" + secret).getBytes(UTF_8));
        return send(request("/oauth2/token")
                .header("Authorization", "Basic " + credentials)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("grant_type=client_credentials")));
    }

    private static HttpRequest.Builder request(String path) {
        var port = program.getEnvironment().getProperty("local.server.port");
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
