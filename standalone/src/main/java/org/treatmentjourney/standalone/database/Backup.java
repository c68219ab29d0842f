package org.treatmentjourney.standalone.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Objects;
import java.util.stream.Stream;
import org.treatmentjourney.standalone.file.PrivateFile;
import org.treatmentjourney.standalone.start.CannotStart;

/**
 * A copy of our own database while the program runs: its files, and what was written while they were copied. Keys are never
 * in it; without the outer key nothing personal in it opens.
 */
public final class Backup {

    static final String CLUSTER = "postgres";
    static final String ADMINISTRATOR = "administrator.env";

    /** Written last, so that a backup that was broken off is never taken for a whole one. */
    static final String COMPLETE = "complete";

    private static final String SLOT = "treatment_journey_backup";

    private final Path cluster;
    private final Address administrator;
    private final Path to;

    private Backup(Path cluster, Address administrator, Path to) {
        this.cluster = cluster;
        this.administrator = administrator;
        this.to = to;
    }

    /** @param to a folder that is not there yet, or is empty */
    public static void make(Path data, Path to) {
        requireOutside(data, to);
        Path cluster = data.resolve(CLUSTER);
        var sign = new PrivateFile(data.resolve(ADMINISTRATOR));
        var server = Postmaster.of(cluster).filter(one -> one.alive().isPresent());
        if (!sign.exists() || server.isEmpty()) {
            throw new CannotStart(
                    "Treatment Journey is not running on the data directory %s.".formatted(data.toAbsolutePath()),
                    "Start it, and say with JOURNEY_DATA_DIRECTORY where its data is. A PostgreSQL of your own is backed"
                            + " up with pg_basebackup.");
        }
        requireEmpty(to);
        new Backup(cluster, Address.parse(sign.read()).at(server.get().port()), to).make(sign);
    }

    private void make(PrivateFile sign) {
        PrivateFile.directory(to);
        try (var admin = Administration.of(administrator)) {
            copy(admin.connection());
            new PrivateFile(to.resolve(ADMINISTRATOR)).replace(sign.read());
            new PrivateFile(to.resolve(COMPLETE)).replace("This folder holds a whole backup.\n");
        } catch (SQLException e) {
            throw new CannotStart(
                    "The database could not be backed up (SQL state %s).".formatted(e.getSQLState()),
                    "Look into postgres.log in the data directory; delete the folder that was begun.",
                    e);
        } catch (IOException e) {
            throw new CannotStart(
                    "The backup could not be written to %s.".formatted(to.toAbsolutePath()),
                    "Check that there is room and that it can be written; delete the folder that was begun.",
                    e);
        }
    }

    /** The slot keeps what is written meanwhile from being recycled; it goes with the connection. */
    private void copy(Connection connection) throws SQLException, IOException {
        ask(connection, "SELECT pg_create_physical_replication_slot('" + SLOT + "', true, true)");
        String first = ask(connection, "SELECT pg_walfile_name(pg_backup_start('Treatment Journey', true))");
        ClusterFiles.copy(cluster, to.resolve(CLUSTER));
        String label;
        String last;
        try (var statement = connection.createStatement();
                var stopped =
                        statement.executeQuery("SELECT pg_walfile_name(lsn), labelfile FROM pg_backup_stop(false)")) {
            stopped.next();
            last = stopped.getString(1);
            label = stopped.getString(2);
        }
        ClusterFiles.write(to.resolve(CLUSTER).resolve("backup_label"), label);
        copyLog(first, last);
    }

    private void copyLog(String first, String last) throws IOException {
        try (Stream<Path> segments = Files.list(cluster.resolve("pg_wal"))) {
            for (Path segment : segments.toList()) {
                String name = segment.getFileName().toString();
                if (name.matches("[0-9A-F]{24}") && name.compareTo(first) >= 0 && name.compareTo(last) <= 0) {
                    ClusterFiles.copyFile(
                            segment, to.resolve(CLUSTER).resolve("pg_wal").resolve(name));
                }
            }
        }
    }

    private static String ask(Connection connection, String question) throws SQLException {
        try (var statement = connection.createStatement();
                var answer = statement.executeQuery(question)) {
            answer.next();
            return answer.getString(1);
        }
    }

    /** Or the copy would hold copies of itself, and be lost together with what it is a copy of. */
    private static void requireOutside(Path data, Path to) {
        if (real(to).startsWith(real(data))) {
            throw new CannotStart(
                    "The folder %s lies within the data directory.".formatted(to.toAbsolutePath()),
                    "Name one elsewhere, best on another disk.");
        }
    }

    /** With what is there of it as it truly is, whatever links lead to it. */
    private static Path real(Path path) {
        Path whole = path.toAbsolutePath().normalize();
        Path there = whole;
        while (!Files.exists(there)) {
            there = Objects.requireNonNull(there.getParent());
        }
        try {
            return there.toRealPath().resolve(there.relativize(whole));
        } catch (IOException e) {
            throw new CannotStart(
                    "The folder %s cannot be read.".formatted(path.toAbsolutePath()), "Name another one.", e);
        }
    }

    static void requireEmpty(Path folder) {
        try {
            if (Files.exists(folder)) {
                try (Stream<Path> files = Files.list(folder)) {
                    if (files.findAny().isPresent()) {
                        throw new CannotStart(
                                "The folder %s is not empty.".formatted(folder.toAbsolutePath()),
                                "Name one that is not there yet.");
                    }
                }
            }
        } catch (IOException e) {
            throw new CannotStart(
                    "The folder %s cannot be read.".formatted(folder.toAbsolutePath()), "Name another one.", e);
        }
    }
}
