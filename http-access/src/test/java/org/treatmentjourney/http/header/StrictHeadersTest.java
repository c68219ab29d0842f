package org.treatmentjourney.http.header;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.treatmentjourney.http.Door;
import org.treatmentjourney.http.Provider;
import org.treatmentjourney.http.Strict;

class StrictHeadersTest {

    private static Provider provider;
    private static Door door;

    @BeforeAll
    static void open() throws IOException {
        provider = new Provider();
        door = new Door(provider, "--server.forward-headers-strategy=native");
    }

    @AfterAll
    static void close() {
        door.close();
        provider.close();
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /api/who, 200",
        "HEAD, /api/who, 200",
        "GET, /api/nowhere, 404",
        "GET, /elsewhere, 403",
        "GET, /api/broken, 500",
        "POST, /api/who, 405",
        "DELETE, /api/who, 405",
        "POST, /api/what, 400",
        "GET, /api/who;x=1, 400",
        "GET, /api/%2e%2e/who, 400",
        "GET, /error, 403"
    })
    void every_answer_is_strict(String method, String path, int status) throws JOSEException {
        strict(
                door.to(path, provider.sign(provider.claims())).method(method, BodyPublishers.noBody()),
                method + " " + path,
                status);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/who", "/", "/error", "/favicon.ico", "/api/nowhere"})
    void without_a_token_too(String path) {
        strict(door.to(path), path, 401);
    }

    private static void strict(HttpRequest.Builder request, String what, int status) {
        HttpResponse<String> answer = door.send(request);
        assertThat(answer.statusCode()).as("%s: %s", what, answer.body()).isEqualTo(status);
        Strict.areIn(answer.headers(), what);
        if (status >= 400 && !answer.body().isEmpty()) {
            assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
            assertThat(Door.code(answer)).isNotEmpty();
        }
        assertThat(answer.headers().firstValue("Strict-Transport-Security")).isEmpty();
    }

    @Test
    void a_browser_that_came_with_tls_is_told_to_stay_with_it() {
        var answer = door.send(door.to("/api/who").header("X-Forwarded-Proto", "https"));
        assertThat(answer.headers().firstValue("Strict-Transport-Security")).contains("max-age=31536000");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /api/who?q=<script> HTTP/1.1\r\nHost: x\r\n\r\n",
                "GET /api/%zz HTTP/1.1\r\nHost: x\r\n\r\n",
                "GET /api/who HTTP/1.1\r\n\r\n",
                "GET /api/who HTTP/9.9\r\nHost: x\r\n\r\n",
                "TRACE /api/who HTTP/1.1\r\nHost: x\r\n\r\n",
                "GET /api/who HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n",
                "POST /api/what HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: gzip\r\n\r\n",
                "GET /api/who HTTP/1.1\r\nHost: x\r\nB@d(: 1\r\n\r\n",
                "\u0001\u0002\u0003\r\n\r\n"
            })
    void what_the_server_itself_refuses_tells_nothing_about_it(String request) throws IOException {
        String answer = raw(request);
        assertThat(answer)
                .matches("(?s)HTTP/1\\.1 [45]\\d\\d .*")
                .doesNotContainIgnoringCase("tomcat")
                .doesNotContainIgnoringCase("apache")
                .doesNotContain("<html")
                .doesNotContain("\tat ")
                .doesNotContain("Server:");
        Strict.HEADERS.forEach((name, value) -> assertThat(answer).contains(name + ": " + value));
    }

    private static String raw(String request) throws IOException {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), door.port())) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream()
                    .write(request.replace("\r\n\r\n", "\r\nConnection: close\r\n\r\n")
                            .getBytes(ISO_8859_1));
            socket.getOutputStream().flush();
            return new String(socket.getInputStream().readAllBytes(), ISO_8859_1);
        }
    }
}
