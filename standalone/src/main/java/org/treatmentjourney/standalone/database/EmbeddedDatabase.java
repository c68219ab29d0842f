package org.treatmentjourney.standalone.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.treatmentjourney.log.schema.SchemaOwner;
import org.treatmentjourney.standalone.file.PrivateFile;
import org.treatmentjourney.standalone.start.CannotStart;

/** A PostgreSQL of our own: durable, reachable from this machine only, kept in the data directory between runs. */
public final class EmbeddedDatabase implements Database {

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedDatabase.class);
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int PORTS_TO_TRY = 3;

    private final Path directory;
    private final Deque<Runnable> undo = new ArrayDeque<>();
    private Logins logins;

    private EmbeddedDatabase(Path directory) {
        this.directory = directory;
        this.logins = Logins.keptIn(directory);
    }

    /** Starts the database kept in {@code data}, or makes it; whatever outlived the last run is stopped first. */
    public static EmbeddedDatabase open(Path data) {
        var database = new EmbeddedDatabase(writable(data));
        try {
            database.start();
            return database;
        } catch (SQLException e) {
            database.close();
            throw new CannotStart(
                    "The database in %s started, but could not be set up (SQL state %s)."
                            .formatted(database.directory, e.getSQLState()),
                    "Look into postgres.log there.",
                    e);
        } catch (RuntimeException e) {
            database.close();
            throw e;
        }
    }

    private static Path writable(Path data) {
        try {
            return PrivateFile.directory(data);
        } catch (UncheckedIOException e) {
            throw new CannotStart(
                    "The data directory %s can't be used.".formatted(data.toAbsolutePath()),
                    "Choose a folder that can be written with JOURNEY_DATA_DIRECTORY.",
                    e);
        }
    }

    private void start() throws SQLException {
        var owner = Owner.of(directory);
        undo.push(owner::close);
        var server = new Server(
                directory.resolve("postgres"),
                directory.resolve("postgres.log"),
                new Programs(Unpacked.in(PrivateFile.directory(directory.resolve("programs")))));
        var administrator = administrator(server);
        if (!server.exists()) {
            LOG.info("Making a database in {}.", directory);
            server.create(administrator.password());
        }
        new Leftover(server, administrator, PATIENCE).clear();

        undo.push(server::stop);
        var port = startOn(logins.owner().port(), server);
        logins = logins.at(port);
        try (var admin = Administration.of(administrator.at(port))) {
            admin.admit(logins);
        }
        logins.keepIn(directory);
        undo.push(Watch.over(server, port)::close);
    }

    private Address administrator(Server server) {
        var file = new PrivateFile(directory.resolve("administrator.env"));
        if (server.exists() && !file.exists()) {
            throw new CannotStart(
                    "%s is missing; without it nobody can look after the database.".formatted(file.path()),
                    "Put it back from a backup of the data directory.");
        }
        var first = Address.withNewPassword(Server.ADMINISTRATOR, Server.ADMINISTRATOR);
        return Address.parse(file.readOrCreate(first::env));
    }

    private static int startOn(int kept, Server server) {
        var port = kept > 0 && isFree(kept) ? kept : freePort();
        for (var attempt = 0; attempt < PORTS_TO_TRY; attempt++) {
            if (server.start(port).worked()) {
                return port;
            }
            port = freePort();
        }
        throw new CannotStart(
                "PostgreSQL did not start on the data in %s.".formatted(server.cluster()),
                "Its reason is at the end of %s.".formatted(server.log()));
    }

    private static boolean isFree(int port) {
        try (var socket = new ServerSocket(port, 1, InetAddress.getByName(Address.LOOPBACK))) {
            return socket.isBound();
        } catch (IOException e) {
            return false;
        }
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getByName(Address.LOOPBACK))) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String jdbcUrl() {
        return logins.program().jdbcUrl();
    }

    @Override
    public String user() {
        return logins.program().user();
    }

    @Override
    public String password() {
        return logins.program().password();
    }

    @Override
    public SchemaOwner owner() {
        return new SchemaOwner(logins.owner().user(), logins.owner().password());
    }

    @Override
    public String place() {
        return "%s (port %d, sign-in in database.env)"
                .formatted(directory, logins.owner().port());
    }

    /** The watch first, then the server, the lock last: the next owner finds everything at rest. */
    @Override
    public synchronized void close() {
        while (!undo.isEmpty()) {
            undo.pop().run();
        }
    }
}
