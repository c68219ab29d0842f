package org.treatmentjourney.standalone.walk;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.http.HttpClient;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

/** One service as a process of its own, from the jar that is built for it. */
final class Service implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(8);

    private final String name;
    private final Path log;
    private final Map<String, String> settings;
    private final HttpClient http = HttpClient.newHttpClient();
    private final int port;
    private Process process;

    Service(String name, Path home, Map<String, String> settings) throws IOException {
        this.name = name;
        this.log = home.resolve(name + ".log");
        this.settings = settings;
        this.port = freePort();
        this.process = begin();
    }

    private Process begin() throws IOException {
        var command = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx384m",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-XX:+IgnoreUnrecognizedVMOptions",
                "-XX:+UseTransparentHugePages",
                "-jar",
                jar().toString());
        command.environment().putAll(ServiceLogins.of(name));
        command.environment().putAll(settings);
        command.environment().put("SERVER_PORT", Integer.toString(port));
        return command.redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
    }

    private Path jar() throws IOException {
        var wanted = FileSystems.getDefault().getPathMatcher("glob:**/*-exec.jar");
        try (var files = Files.list(Path.of("..", name, "target"))) {
            return files.filter(wanted::matches)
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("Package " + name + " first"));
        }
    }

    Caller with(String token) {
        return new Caller(http, port, token);
    }

    Service ready() {
        await().atMost(PATIENCE).ignoreExceptions().until(() -> !process.isAlive() || readiness() == 200);
        assertThat(process.isAlive()).as(said()).isTrue();
        return this;
    }

    int readiness() {
        return with("").get("/actuator/health/readiness").status();
    }

    /** What it has written to its log. */
    String said() {
        try {
            return Files.readString(log);
        } catch (IOException e) {
            return "nothing";
        }
    }

    boolean ends(Duration within) throws InterruptedException {
        return process.waitFor(within.toSeconds(), SECONDS);
    }

    int port() {
        return port;
    }

    /** Without a moment to say goodbye. */
    void kill() throws InterruptedException {
        process.destroyForcibly();
        assertThat(process.waitFor(60, SECONDS)).isTrue();
    }

    void restart() throws IOException {
        stop();
        process = begin();
        ready();
    }

    void stop() {
        process.destroy();
        try {
            if (!process.waitFor(60, SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        http.close();
        stop();
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
