package org.treatmentjourney.campaign.program;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One place where the program lives: its folders, on a small disk of their own if that can be had, and its port. */
public final class Site implements AutoCloseable {

    private static final Duration START = Duration.ofMinutes(3);
    private static final String SMALL = "size=1g";

    private final Path home;
    private final Path keys;
    private final List<String> options;
    private final boolean smallDisk;
    private final int port = Program.freePort();
    private @Nullable Program program;

    private Site(Path home, Path keys, List<String> options, boolean smallDisk) {
        this.home = home;
        this.keys = keys;
        this.options = options;
        this.smallDisk = smallDisk;
    }

    /** @param options for the JVM of the program */
    public static Site open(List<String> options) throws IOException {
        Path homes = Files.createDirectories(Path.of("target", "sites")).toRealPath();
        Path home = Files.createTempDirectory(homes, "site");
        Path data = Files.createDirectories(home.resolve("data"));
        boolean smallDisk = run("mount", "-t", "tmpfs", "-o", SMALL, "none", data.toString());
        Files.setPosixFilePermissions(data, java.nio.file.attribute.PosixFilePermissions.fromString("rwx------"));
        Path programs = Files.createDirectories(Path.of("target", "programs")).toRealPath();
        Files.createSymbolicLink(data.resolve("programs"), programs);
        return new Site(home, home.resolve("keys"), options, smallDisk);
    }

    /** Another place, filled from a backup, with the keys of this one as they are today. */
    public Site restored(Path backup) throws IOException {
        Site there = new Site(home.resolve("restored"), keys, options, false);
        Files.createDirectories(there.home);
        there.maintain("restore", "--from=" + backup);
        return there;
    }

    public Path backup() {
        Path backup = home.resolve("backup");
        maintain("backup", "--to=" + backup);
        return backup;
    }

    private void maintain(String... command) {
        Program once = Program.start(port, output(), settings(Map.of()), options, command);
        if (once.awaitStatus() != 0) {
            throw new IllegalStateException(String.join(" ", command) + " failed, see " + output());
        }
    }

    /** As when the machine is lost: nothing is told to end. */
    public void kill() {
        program().kill();
        Signal.KILL.to(server().processes());
    }

    public Path data() {
        return home.resolve("data");
    }

    public Path output() {
        return home.resolve("program.log");
    }

    public Server server() {
        return new Server(data());
    }

    public int port() {
        return port;
    }

    /** Whether the disk can be filled without harm to others. */
    public boolean hasSmallDisk() {
        return smallDisk;
    }

    public Program program() {
        if (program == null) {
            throw new IllegalStateException("Not started yet");
        }
        return program;
    }

    public void start() {
        program = Program.start(port, output(), settings(Map.of()), options);
    }

    /** Another copy on the same PostgreSQL. */
    public Program another(int otherPort) throws IOException {
        Address owner = server().address();
        Address database = server().programAddress();
        return Program.start(
                otherPort,
                home.resolve("another.log"),
                settings(Map.of(
                        "JOURNEY_DB_URL", database.jdbcUrl(),
                        "JOURNEY_DB_USER", database.user(),
                        "JOURNEY_DB_PASSWORD", database.password(),
                        "JOURNEY_DB_OWNER_USER", owner.user(),
                        "JOURNEY_DB_OWNER_PASSWORD", owner.password())),
                options);
    }

    private Map<String, String> settings(Map<String, String> more) {
        Map<String, String> settings = new HashMap<>(Map.of(
                "JOURNEY_DATA_DIRECTORY", data().toString(),
                "JOURNEY_KEYS_DIRECTORY", keys.toString(),
                "JOURNEY_DEMO", "false"));
        settings.putAll(more);
        return settings;
    }

    public void awaitReady(java.util.function.BooleanSupplier ready) {
        Waiting.until("the program is ready, see " + output(), START, () -> {
            if (!program().isAlive()) {
                throw new AssertionError("The program has ended, see " + output());
            }
            return ready.getAsBoolean();
        });
    }

    /** Stops what was started here, whatever state it is in. */
    @Override
    public void close() {
        List<Long> processes = server().processes();
        Signal.CONT.to(processes);
        if (program != null) {
            program.signal(Signal.CONT);
            program.stop();
        }
        Signal.KILL.to(server().processes());
        if (smallDisk) {
            Waiting.until("the small disk is free", Duration.ofSeconds(30), () -> run("umount", data().toString()));
        }
        try (Stream<Path> files = Files.walk(data())) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean run(String... command) {
        try {
            return new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException notThere) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
