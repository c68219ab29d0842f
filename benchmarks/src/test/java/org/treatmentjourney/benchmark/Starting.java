package org.treatmentjourney.benchmark;

import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.treatmentjourney.benchmark.empty.Empty;

/** Seconds of CPU from the start of a program until it says it is ready, its database included. */
final class Starting {

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final String OF_AN_EMPTY_APPLICATION =
            ".*/(spring-(core|beans|context|aop|expression|web|webmvc)-\\d.*|tomcat-embed-.*|jackson-.*|micrometer-(commons|observation)-.*"
                    + "|spring-boot(-autoconfigure|-webmvc|-web-server|-servlet|-tomcat|-http-converter|-jackson)?-\\d.*"
                    + "|(logback|slf4j|jul-to|log4j-(api|to)|commons-logging|jspecify|jakarta\\.annotation|snakeyaml).*)";

    private final HttpClient http = HttpClient.newHttpClient();

    double ofStandalone(Path jar, Path home) throws IOException, InterruptedException {
        return secondsUntilReady(
                List.of("-jar", jar.toAbsolutePath().toString()),
                "/actuator/health/readiness",
                200,
                Map.of("JOURNEY_DATA_DIRECTORY", home + "/data", "JOURNEY_KEYS_DIRECTORY", home + "/keys"),
                home);
    }

    double ofAnEmptyApplication(Path home) throws IOException, InterruptedException {
        String classPath = Stream.concat(
                        Stream.of(Path.of(Empty.class
                                        .getProtectionDomain()
                                        .getCodeSource()
                                        .getLocation()
                                        .getPath())
                                .toString()),
                        Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                                .filter(entry -> entry.matches(OF_AN_EMPTY_APPLICATION)))
                .collect(Collectors.joining(File.pathSeparator));
        return secondsUntilReady(List.of("-cp", classPath, Empty.class.getName()), "/", 404, Map.of(), home);
    }

    private double secondsUntilReady(
            List<String> program, String path, int ready, Map<String, String> settings, Path home)
            throws IOException, InterruptedException {
        int port = freePort();
        List<String> command = new ArrayList<>(List.of(System.getProperty("java.home") + "/bin/java"));
        command.addAll(program);
        command.addAll(List.of("--server.port=" + port, "--server.address=127.0.0.1"));
        ProcessBuilder builder = new ProcessBuilder(command).directory(home.toFile());
        builder.environment().putAll(settings);
        Process process = builder.redirectErrorStream(true)
                .redirectOutput(home.resolve("log").toFile())
                .start();
        try {
            URI address = URI.create("http://127.0.0.1:" + port + path);
            long end = System.nanoTime() + PATIENCE.toNanos();
            while (answer(address) != ready) {
                if (!process.isAlive() || System.nanoTime() > end) {
                    throw new IllegalStateException(
                            "Not ready: " + program + "\n" + Files.readString(home.resolve("log")));
                }
                TimeUnit.MILLISECONDS.sleep(50);
            }
            return secondsOfCpu(process, home);
        } finally {
            process.destroy();
            if (!process.waitFor(1, TimeUnit.MINUTES)) {
                process.destroyForcibly();
            }
        }
    }

    private int answer(URI address) throws InterruptedException {
        try {
            return http.send(
                            HttpRequest.newBuilder(address)
                                    .timeout(Duration.ofSeconds(5))
                                    .build(),
                            HttpResponse.BodyHandlers.discarding())
                    .statusCode();
        } catch (IOException e) {
            return -1;
        }
    }

    /** Of the program, what it started, and the database it left running beside it. */
    private static double secondsOfCpu(Process process, Path home) throws IOException {
        Stream<ProcessHandle> database = postmaster(home).stream().flatMap(Starting::family);
        return Stream.concat(family(process.toHandle()), database)
                        .distinct()
                        .flatMap(one -> one.info().totalCpuDuration().stream())
                        .mapToLong(Duration::toMillis)
                        .sum()
                / 1e3;
    }

    private static Stream<ProcessHandle> family(ProcessHandle process) {
        return Stream.concat(Stream.of(process), process.descendants());
    }

    private static Optional<ProcessHandle> postmaster(Path home) throws IOException {
        try (var files = Files.find(home, 4, (file, about) -> file.endsWith("postmaster.pid"))) {
            List<Path> found = files.toList();
            return found.isEmpty()
                    ? Optional.empty()
                    : ProcessHandle.of(Long.parseLong(
                            Files.readAllLines(found.getFirst()).getFirst().strip()));
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
