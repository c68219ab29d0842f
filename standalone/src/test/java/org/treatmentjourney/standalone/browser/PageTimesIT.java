package org.treatmentjourney.standalone.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.treatmentjourney.standalone.walk.Program;

/** How long each page takes among ten thousand clients, and how large it is; the table is written to target/page-times.md. */
@Tag("campaign")
class PageTimesIT {

    private static final int CLIENTS = Integer.getInteger("pages.clients", 10_000);
    private static final int TIMES = Integer.getInteger("pages.times", 200);
    private static final int WARM = 50;
    private static final int LARGEST = 150_000;
    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

    @Test
    void pages_stay_small_among_ten_thousand_clients() throws Exception {
        Path home = Files.createTempDirectory("page-times");
        List<String> table =
                new ArrayList<>(List.of("| Page | as | p50 ms | p95 ms | kB |", "| --- | --- | ---: | ---: | ---: |"));
        try (var program = new Program(home, "--journey.demo-clients=" + CLIENTS)) {
            program.settled(Duration.ofMinutes(30));
            Map<String, HttpClient> people = new HashMap<>();
            List<Asked> asked = new ArrayList<>();
            for (EveryPage page : EveryPage.all()) {
                HttpClient somebody = people.computeIfAbsent(page.person(), name -> signedIn(program, name));
                String address = page.address(Look.DESK, path -> content(somebody, program, path));
                var request = HttpRequest.newBuilder(URI.create(program.address() + address))
                        .build();
                asked.add(new Asked(page, somebody, request));
            }
            for (int warm = 0; warm < WARM; warm++) {
                for (Asked one : asked) {
                    one.somebody().send(one.request(), BodyHandlers.discarding());
                }
            }
            for (Asked one : asked) {
                table.add(measured(one));
            }
        }
        Files.write(Path.of("target", "page-times.md"), table);
    }

    private record Asked(EveryPage page, HttpClient somebody, HttpRequest request) {}

    private static String measured(Asked asked) throws Exception {
        EveryPage page = asked.page();
        List<Double> millis = new ArrayList<>();
        int bytes = 0;
        for (int i = 0; i < TIMES; i++) {
            long began = System.nanoTime();
            var answer = asked.somebody().send(asked.request(), BodyHandlers.ofByteArray());
            millis.add((System.nanoTime() - began) / 1e6);
            assertThat(answer.statusCode()).as(page.name()).isEqualTo(200);
            bytes = answer.body().length;
        }
        assertThat(bytes).as(page.name()).isLessThanOrEqualTo(LARGEST);
        Collections.sort(millis);
        return "| %s | %s | %.1f | %.1f | %d |"
                .formatted(
                        page.name(), page.person(), millis.get(TIMES / 2), millis.get(TIMES * 95 / 100), bytes / 1000);
    }

    private static String content(HttpClient somebody, Program program, String path) {
        try {
            return somebody.send(
                            HttpRequest.newBuilder(URI.create(program.address() + path))
                                    .build(),
                            BodyHandlers.ofString())
                    .body();
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static HttpClient signedIn(Program program, String name) {
        try {
            HttpClient http = HttpClient.newBuilder()
                    .cookieHandler(new CookieManager())
                    .followRedirects(HttpClient.Redirect.NORMAL)
                    .build();
            URI form = URI.create(program.address() + "/sign-in");
            String page = http.send(HttpRequest.newBuilder(form).build(), BodyHandlers.ofString())
                    .body();
            var token = CSRF.matcher(page);
            assertThat(token.find()).isTrue();
            String body = "username=%s&password=%s&_csrf=%s"
                    .formatted(name, name, URLEncoder.encode(token.group(1), StandardCharsets.UTF_8));
            http.send(
                    HttpRequest.newBuilder(form)
                            .header("Content-Type", "application/x-www-form-urlencoded")
                            .POST(BodyPublishers.ofString(body))
                            .build(),
                    BodyHandlers.discarding());
            http.send(
                    HttpRequest.newBuilder(URI.create(program.address() + "/")).build(), BodyHandlers.discarding());
            return http;
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
