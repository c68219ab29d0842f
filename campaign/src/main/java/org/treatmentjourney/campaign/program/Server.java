package org.treatmentjourney.campaign.program;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The PostgreSQL that a program keeps in its data directory, found by the notes it leaves there. */
public record Server(Path data) {

    /** Of everybody who works in the database, for an administrator. */
    public static final String END_SESSIONS = "select pg_terminate_backend(pid) from pg_stat_activity"
            + " where datname = current_database() and pid <> pg_backend_pid()";

    public Optional<ProcessHandle> postmaster() {
        try {
            String number =
                    Files.readAllLines(data.resolve("postgres/postmaster.pid")).getFirst();
            return ProcessHandle.of(Long.parseLong(number.strip())).filter(ProcessHandle::isAlive);
        } catch (IOException | RuntimeException noneOrTorn) {
            return Optional.empty();
        }
    }

    /** The postmaster first, then everything it has started. */
    public List<Long> processes() {
        return postmaster().stream()
                .flatMap(first -> Stream.concat(Stream.of(first), first.descendants()))
                .map(ProcessHandle::pid)
                .toList();
    }

    /** Where the program comes in. */
    public Address programAddress() throws IOException {
        return Address.in(data.resolve("runtime.env"));
    }

    /** Where the owner of the tables comes in. */
    public Address address() throws IOException {
        return Address.in(data.resolve("database.env"));
    }

    public Connection connect() throws SQLException, IOException {
        return address().connect();
    }

    public Connection connectAsAdministrator() throws SQLException, IOException {
        Address administrator = Address.in(data.resolve("administrator.env"));
        return address().as(administrator.user(), administrator.password()).connect();
    }
}
