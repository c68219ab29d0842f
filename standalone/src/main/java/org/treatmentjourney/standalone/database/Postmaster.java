package org.treatmentjourney.standalone.database;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/** The server that says it works on a cluster, as PostgreSQL notes it in {@code postmaster.pid}. */
record Postmaster(long process, int port) {

    private static final int PROCESS_LINE = 0;
    private static final int PORT_LINE = 3;

    /** Empty when no server has claimed the cluster, or the note is too torn to say who did. */
    static Optional<Postmaster> of(Path cluster) {
        try {
            var lines = Files.readAllLines(note(cluster), UTF_8);
            return lines.size() <= PORT_LINE
                    ? Optional.empty()
                    : Optional.of(new Postmaster(
                            Long.parseLong(lines.get(PROCESS_LINE).strip()),
                            Integer.parseInt(lines.get(PORT_LINE).strip())));
        } catch (NoSuchFileException | NumberFormatException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Path note(Path cluster) {
        return cluster.resolve("postmaster.pid");
    }

    Optional<ProcessHandle> alive() {
        return ProcessHandle.of(process).filter(Postmaster::isAlive);
    }

    /** A killed process that nobody has buried yet counts as dead; in a container that may be for ever. */
    static boolean isAlive(ProcessHandle handle) {
        if (!handle.isAlive()) {
            return false;
        }
        try {
            var facts = Files.readString(Path.of("/proc", Long.toString(handle.pid()), "stat"), ISO_8859_1);
            return "ZX".indexOf(facts.charAt(facts.lastIndexOf(')') + 2)) < 0;
        } catch (IOException noSuchFolderHere) {
            return handle.isAlive();
        }
    }
}
