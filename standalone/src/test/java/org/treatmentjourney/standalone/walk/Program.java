package org.treatmentjourney.standalone.walk;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.treatmentjourney.standalone.Standalone;
import org.treatmentjourney.standalone.database.SharedPrograms;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The whole program with its own database, started once for all walks and stopped after the last one. */
public final class Program implements AutoCloseable {

    private final Path home;
    private final HttpClient http = HttpClient.newHttpClient();
    private ConfigurableApplicationContext context;

    public Program(Path home, String... settings) throws IOException {
        this.home = home;
        SharedPrograms.linkInto(home);
        this.context = run(home, settings);
    }

    /** Stops it and starts it again where it stopped. */
    public void restart(String... settings) {
        restart(() -> {}, settings);
    }

    /** @param meanwhile what happens while it is not there */
    public void restart(Runnable meanwhile, String... settings) {
        context.close();
        meanwhile.run();
        context = run(home, settings);
    }

    private static ConfigurableApplicationContext run(Path home, String... settings) {
        Stream<String> usual = Stream.of(
                        "--server.port=0",
                        "--journey.data.directory=" + home,
                        "--journey.keys.directory=" + home.resolve("keys"),
                        "--journey.demo=true")
                .filter(setting -> Arrays.stream(settings).noneMatch(other -> other.startsWith(name(setting))));
        return SpringApplication.run(
                Standalone.class, Stream.concat(usual, Arrays.stream(settings)).toArray(String[]::new));
    }

    /** With its equals sign; said twice, a setting would have both values. */
    private static String name(String setting) {
        return setting.substring(0, setting.indexOf('=') + 1);
    }

    /** Until every view has taken in the whole log and none is being rebuilt. */
    public void settled() {
        settled(Duration.ofMinutes(5));
    }

    public void settled(Duration patience) {
        Caller operator = as("operator");
        await().atMost(patience)
                .until(() -> operator.get("/api/operations/projections")
                        .json()
                        .get("projections")
                        .valueStream()
                        .allMatch(Program::isSettled));
    }

    /** What was written down of the looks that an answer was. */
    List<JsonNode> looks(Reply reply) {
        return as("auditor")
                .get("/api/audit/access?limit=200")
                .json()
                .get("items")
                .valueStream()
                .filter(look -> look.get("request").asString().equals(reply.header("Request-Id")))
                .toList();
    }

    private static boolean isSettled(JsonNode view) {
        return view.get("position").asLong() == view.get("head").asLong()
                && !List.of("queued", "running")
                        .contains(view.at("/rebuild/state").asString(""));
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    /** All beans of a type, of which there may be none. */
    public <T> List<T> beans(Class<T> type) {
        return List.copyOf(context.getBeansOfType(type).values());
    }

    public Caller nobody() {
        return new Caller(http, port(), "");
    }

    public Caller as(String person) {
        return as(person, "localhost");
    }

    /** @param host under which of its names it is asked for a token */
    Caller as(String person, String host) {
        String secret = Base64.getEncoder().encodeToString((person + ":" + person).getBytes(StandardCharsets.UTF_8));
        var request = HttpRequest.newBuilder(URI.create("http://" + host + ":" + port() + "/oauth2/token"))
                .header("Authorization", "Basic " + secret)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("grant_type=client_credentials"));
        try {
            String answer = http.send(request.build(), BodyHandlers.ofString()).body();
            return nobody().with(JsonMapper.shared()
                    .readTree(answer)
                    .get("access_token")
                    .asString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    public String address() {
        return "http://localhost:" + port();
    }

    /** What its tokens call it, wherever it listens. */
    public String issuer() {
        return context.getEnvironment().getRequiredProperty("journey.identity.issuer");
    }

    public int port() {
        return context.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
    }

    @Override
    public void close() throws IOException {
        http.close();
        context.close();
        try (var files = Files.walk(home)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
