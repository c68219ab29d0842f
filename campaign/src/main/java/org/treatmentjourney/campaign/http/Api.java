package org.treatmentjourney.campaign.http;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntSupplier;
import org.treatmentjourney.campaign.program.Waiting;
import tools.jackson.databind.json.JsonMapper;

/** The program's HTTP side, for one of the demo people. A request ends in an answer or in none, never in an exception. */
public final class Api {

    private static final Duration PATIENCE = Duration.ofSeconds(15);
    private static final Duration TOKEN_AGE = Duration.ofMinutes(10);

    private record Token(String value, long since) {

        boolean fresh() {
            return System.nanoTime() - since < TOKEN_AGE.toNanos();
        }
    }

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private final Map<String, Token> tokens = new ConcurrentHashMap<>();
    private final IntSupplier port;
    private final IntSupplier direct;

    /** @param direct the port for tokens, which are asked for as often as it takes */
    public Api(IntSupplier port, IntSupplier direct) {
        this.port = port;
        this.direct = direct;
    }

    public Api(int port) {
        this(() -> port, () -> port);
    }

    public Answer get(String person, String path) {
        return send(request(port.getAsInt(), path, person).GET());
    }

    public Answer post(String person, String path, String body, String... headers) {
        HttpRequest.Builder request = request(port.getAsInt(), path, person)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body));
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    public boolean ready() {
        HttpRequest.Builder request = HttpRequest.newBuilder(uri(direct.getAsInt(), "/actuator/health/readiness"))
                .timeout(PATIENCE);
        return send(request.GET()).status() == 200;
    }

    public String token(String person) {
        Token known = tokens.get(person);
        if (known == null || !known.fresh()) {
            known = fetch(person);
            tokens.put(person, known);
        }
        return known.value();
    }

    private Token fetch(String person) {
        String secret = Base64.getEncoder().encodeToString((person + ":" + person).getBytes(StandardCharsets.UTF_8));
        while (true) {
            Answer answer = send(HttpRequest.newBuilder(uri(direct.getAsInt(), "/oauth2/token"))
                    .timeout(PATIENCE)
                    .header("Authorization", "Basic " + secret)
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(BodyPublishers.ofString("grant_type=client_credentials")));
            if (answer.status() == 200) {
                return new Token(
                        JsonMapper.shared()
                                .readTree(answer.body())
                                .get("access_token")
                                .asString(),
                        System.nanoTime());
            }
            Waiting.pause(Duration.ofMillis(200));
        }
    }

    private HttpRequest.Builder request(int to, String path, String person) {
        return HttpRequest.newBuilder(uri(to, path))
                .timeout(PATIENCE)
                .header("Authorization", "Bearer " + token(person));
    }

    private static URI uri(int port, String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }

    private Answer send(HttpRequest.Builder request) {
        try {
            var response = http.send(request.build(), BodyHandlers.ofString());
            return new Answer(response.statusCode(), response.body());
        } catch (ConnectException nobodyThere) {
            Waiting.pause(Duration.ofMillis(100));
            return Answer.NONE;
        } catch (IOException cut) {
            return Answer.NONE;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted", e);
        }
    }
}
