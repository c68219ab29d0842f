package org.treatmentjourney.standalone.database;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.security.auth.module.UnixSystem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.standalone.start.CannotStart;

/** PostgreSQL's own programs, run to their end. */
final class Programs {

    private static final boolean WINDOWS =
            System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("windows");

    private final Path home;
    private final List<String> prefix;

    Programs(Path home) {
        this.home = home;
        this.prefix = !WINDOWS && new UnixSystem().getUid() == 0 ? asNobody() : List.of();
    }

    /** PostgreSQL refuses to run as root; in a user namespace of its own root is nobody, with root's files. */
    private static List<String> asNobody() {
        var prefix = List.of("unshare", "--user");
        var command = new ArrayList<>(prefix);
        command.addAll(List.of("id", "-u"));
        try {
            if (run(command).worked()) {
                return prefix;
            }
        } catch (UncheckedIOException e) {
            throw rootRefused(e);
        }
        throw rootRefused(null);
    }

    private static CannotStart rootRefused(@Nullable Throwable cause) {
        return new CannotStart(
                "PostgreSQL does not run as root, and this machine does not allow a user namespace for it.",
                "Start Treatment Journey as an ordinary user, or point JOURNEY_DB_URL to a PostgreSQL of your own.",
                cause);
    }

    Ended run(String program, List<String> arguments) {
        var command = new ArrayList<>(prefix);
        command.add(home.resolve("bin")
                .resolve(WINDOWS ? program + ".exe" : program)
                .toString());
        command.addAll(arguments);
        return run(command);
    }

    private static Ended run(List<String> command) {
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("LC_ALL", "C");
        try {
            var process = builder.start();
            process.getOutputStream().close();
            var output = new String(process.getInputStream().readAllBytes(), UTF_8);
            return new Ended(process.waitFor(), output.strip());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting for PostgreSQL.", e);
        }
    }

    /** How a program ended and what it said. */
    record Ended(int status, String output) {

        boolean worked() {
            return status == 0;
        }
    }
}
