package org.treatmentjourney.http.limit;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.treatmentjourney.http.Door;
import org.treatmentjourney.http.Provider;

class RequestLimitsTest {

    private static Provider provider;
    private static Door door;
    private static String token;

    @BeforeAll
    static void open() throws IOException, JOSEException {
        provider = new Provider();
        door = new Door(provider);
        token = provider.sign(provider.claims());
    }

    @AfterAll
    static void close() {
        door.close();
        provider.close();
    }

    @Test
    void an_address_has_an_end() {
        String longest = "/api/who?q=" + "x".repeat(RequestLimits.LONGEST_ADDRESS - "/api/whoq=".length());
        assertThat(door.send(door.to(longest, token)).statusCode()).isEqualTo(200);
        refused(door.to(longest + "x", token), 414, "address.too-long");
    }

    @Test
    void an_address_has_so_many_parameters_and_no_more() {
        String most = "/api/who?" + "a=1&".repeat(RequestLimits.MOST_PARAMETERS - 1) + "a=1";
        assertThat(door.send(door.to(most, token)).statusCode()).isEqualTo(200);
        refused(door.to(most + "&a=1", token), 400, "parameter.too-many");
    }

    @Test
    void headers_have_an_end() {
        var answer = door.send(door.to("/api/who", token).header("X-Long", "x".repeat(17_000)));
        assertThat(answer.statusCode()).isIn(400, 431);
        assertThat(door.send(door.to("/api/who", token).header("X-Long", "x".repeat(8_000)))
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void a_body_has_an_end_whether_it_says_its_length_or_not() {
        byte[] most = ("\"" + "x".repeat(256 * 1024 - 2) + "\"").getBytes(java.nio.charset.StandardCharsets.UTF_8);
        byte[] more = ("\"" + "x".repeat(256 * 1024 - 1) + "\"").getBytes(java.nio.charset.StandardCharsets.UTF_8);
        assertThat(door.send(what(BodyPublishers.ofByteArray(most))).statusCode())
                .isEqualTo(200);
        assertThat(door.send(what(unsaid(most))).statusCode()).isEqualTo(200);
        refused(what(BodyPublishers.ofByteArray(more)), 413, "body.too-large");
        refused(what(unsaid(more)), 413, "body.too-large");
    }

    @ParameterizedTest
    @ValueSource(strings = {"gzip", "br", "deflate, gzip", "x-unknown"})
    void a_body_comes_as_it_is(String encoding) {
        refused(what(BodyPublishers.ofString("{}")).header("Content-Encoding", encoding), 415, "body.encoded");
    }

    @Test
    void files_and_forms_are_not_taken() {
        for (String type :
                new String[] {"multipart/form-data; boundary=x", "application/x-www-form-urlencoded", "text/plain"}) {
            refused(
                    door.to("/api/what", token).header("Content-Type", type).POST(BodyPublishers.ofString("--x--")),
                    415,
                    "body.not-json");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"PATCH", "PROPFIND", "BREW"})
    void methods_that_no_address_takes_are_refused_before_anybody_signs_in(String method) {
        var answer = refused(door.to("/api/who").method(method, BodyPublishers.noBody()), 405, "method.unknown");
        assertThat(answer.headers().firstValue("Allow")).contains("DELETE, GET, HEAD, OPTIONS, POST, PUT");
    }

    @Test
    void a_method_that_this_address_does_not_take_says_which_it_does() {
        var answer = refused(door.to("/api/what", token).GET(), 405, "method.unknown");
        assertThat(answer.headers().firstValue("Allow")).contains("POST");
    }

    private static HttpRequest.Builder what(BodyPublisher body) {
        return door.to("/api/what", token)
                .header("Content-Type", "application/json")
                .POST(body);
    }

    private static BodyPublisher unsaid(byte[] body) {
        return BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body));
    }

    private static HttpResponse<String> refused(HttpRequest.Builder request, int status, String code) {
        var answer = door.send(request);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(Door.code(answer)).isEqualTo(code);
        return answer;
    }
}
