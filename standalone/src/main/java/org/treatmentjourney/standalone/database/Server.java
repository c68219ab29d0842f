package org.treatmentjourney.standalone.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.treatmentjourney.standalone.file.PrivateFile;
import org.treatmentjourney.standalone.start.CannotStart;

/** PostgreSQL on one cluster directory: made, started and stopped with its own programs. */
record Server(Path cluster, Path log, Programs programs) {

    static final String ADMINISTRATOR = "postgres";

    /** Given at every start, so that no leftover setting makes an acknowledged write less than kept. */
    private static final List<String> SETTINGS = List.of(
            "fsync=on",
            "synchronous_commit=on",
            "full_page_writes=on",
            "listen_addresses=" + Address.LOOPBACK,
            "unix_socket_directories=",
            "password_encryption=scram-sha-256",
            "timezone=UTC",
            "max_connections=100",
            // A statement that failed, or the row it failed on, would bring a person's data into the log.
            "log_min_error_statement=panic",
            "log_error_verbosity=terse",
            "log_checkpoints=off");

    private static final String PATIENCE_SECONDS = "300";

    boolean exists() {
        return Files.exists(cluster.resolve("PG_VERSION"));
    }

    /** Made aside and put in place as a whole: a crash in between leaves no half cluster. */
    void create(String administratorPassword) {
        var draft = cluster.resolveSibling(cluster.getFileName() + ".making");
        var password = new PrivateFile(cluster.resolveSibling("initial-password"));
        try {
            Unpacked.delete(draft);
            password.replace(administratorPassword);
            var made = programs.run(
                    "initdb",
                    List.of(
                            "--pgdata=" + draft,
                            "--username=" + ADMINISTRATOR,
                            "--pwfile=" + password.path(),
                            "--auth=scram-sha-256",
                            "--encoding=UTF8",
                            "--locale=C",
                            "--locale-provider=builtin",
                            "--builtin-locale=C.UTF-8"));
            if (!made.worked()) {
                throw new CannotStart(
                        "PostgreSQL could not make its files in %s: %s".formatted(draft, made.output()),
                        "Check that the folder can be written and has room, then start again.");
            }
            Files.move(draft, cluster);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            password.delete();
        }
    }

    /** Waits until the server is up; if it did not come up, {@link #log} says why. */
    Programs.Ended start(int port) {
        Postmaster.of(cluster).filter(last -> last.alive().isEmpty()).ifPresent(dead -> forget());
        var options = Stream.concat(SETTINGS.stream(), Stream.of("port=" + port))
                .map(setting -> "-c " + setting)
                .collect(Collectors.joining(" "));
        return programs.run(
                "pg_ctl",
                List.of(
                        "start",
                        "--pgdata=" + cluster,
                        "--log=" + log,
                        "--options=" + options,
                        "--wait",
                        "--timeout=" + PATIENCE_SECONDS));
    }

    boolean stop() {
        return programs.run(
                        "pg_ctl",
                        List.of(
                                "stop",
                                "--pgdata=" + cluster,
                                "--mode=fast",
                                "--wait",
                                "--timeout=" + PATIENCE_SECONDS))
                .worked();
    }

    /** Takes away the claim of a server that is gone; PostgreSQL itself would believe a process not yet buried. */
    void forget() {
        try {
            Files.deleteIfExists(Postmaster.note(cluster));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
