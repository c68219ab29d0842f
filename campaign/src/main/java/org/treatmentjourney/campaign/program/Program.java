package org.treatmentjourney.campaign.program;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** One running copy of the program. */
public final class Program {

    private static final String MAIN = "org.springframework.boot.loader.launch.JarLauncher";

    private static final List<String> QUICKLY_STARTED = List.of(
            "-Xmx512m",
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-XX:+IgnoreUnrecognizedVMOptions",
            "-XX:+UseTransparentHugePages");

    private final Process process;
    private final int port;

    private Program(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /**
     * @param options for the JVM, before the class path
     * @param arguments of the program, if it is not to serve but to do one thing and end
     */
    public static Program start(
            int port, Path output, Map<String, String> settings, List<String> options, String... arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(QUICKLY_STARTED);
        command.addAll(options);
        command.addAll(List.of("-cp", jar().toString(), MAIN));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(output.toFile()));
        builder.environment().putAll(settings);
        builder.environment().put("SERVER_PORT", Integer.toString(port));
        try {
            return new Program(builder.start(), port);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path jar() {
        Path jar = Path.of(System.getProperty("standalone.jar", "../standalone/target/standalone.jar"));
        if (!Files.exists(jar)) {
            throw new IllegalStateException("The program is not there yet: mvn package makes " + jar);
        }
        return jar.toAbsolutePath().normalize();
    }

    public static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public int port() {
        return port;
    }

    public long pid() {
        return process.pid();
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    public void signal(Signal signal) {
        signal.to(List.of(process.pid()));
    }

    public void kill() {
        process.destroyForcibly();
        awaitEnd();
    }

    /** Of one that ends by itself. */
    int awaitStatus() {
        if (!awaitEnd()) {
            kill();
        }
        return process.exitValue();
    }

    /** Asks it to end, and ends it if it does not. */
    public void stop() {
        process.destroy();
        if (!awaitEnd()) {
            kill();
        }
    }

    private boolean awaitEnd() {
        try {
            return process.waitFor(60, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
