package org.treatmentjourney.standalone.walk;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/** Somebody at the other end of the line, with or without a token. */
public record Caller(HttpClient http, int port, String token) {

    public Reply get(String path, String... headers) {
        return send(request(path, headers).GET());
    }

    public Reply post(String path, String body, String... headers) {
        return send(request(path, headers)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body)));
    }

    /** Whatever somebody may send; of an answer that goes on, only its beginning is waited for. */
    public Reply send(String method, String path, byte[] body, String... headers) {
        return send(request(path, headers).method(method, BodyPublishers.ofByteArray(body)));
    }

    /** Hands on each line of an answer that goes on, until it is closed. */
    public AutoCloseable listen(String path, Consumer<String> heard) throws IOException, InterruptedException {
        var lines = http.send(request(path).GET().build(), BodyHandlers.ofInputStream())
                .body();
        Thread.ofVirtual().start(() -> {
            try (var reader = new BufferedReader(new InputStreamReader(lines, StandardCharsets.UTF_8))) {
                reader.lines().forEach(heard);
            } catch (IOException | UncheckedIOException broken) {
                heard.accept("broken");
            } finally {
                heard.accept("closed");
            }
        });
        return lines;
    }

    public Caller with(String other) {
        return new Caller(http, port, other);
    }

    private HttpRequest.Builder request(String path, String... headers) {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
        if (!token.isEmpty()) {
            request.header("Authorization", "Bearer " + token);
        }
        return headers.length == 0 ? request : request.headers(headers);
    }

    private static String text(HttpResponse<InputStream> answer) throws IOException {
        boolean goesOn = answer.headers()
                .firstValue("Content-Type")
                .filter(type -> type.startsWith("text/event-stream"))
                .isPresent();
        try (var body = answer.body()) {
            return goesOn ? "" : new String(body.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private Reply send(HttpRequest.Builder request) {
        try {
            HttpResponse<InputStream> answer = http.send(request.build(), BodyHandlers.ofInputStream());
            return new Reply(answer, text(answer));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
