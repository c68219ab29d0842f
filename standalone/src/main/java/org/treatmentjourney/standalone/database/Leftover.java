package org.treatmentjourney.standalone.database;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.treatmentjourney.standalone.start.CannotStart;

/** A server that outlived the program it belonged to; it is stopped cleanly, and only when it is surely ours. */
record Leftover(Server server, Address administrator, Duration patience) {

    private static final Logger LOG = LoggerFactory.getLogger(Leftover.class);

    void clear() {
        var deadline = System.nanoTime() + patience.toNanos();
        while (true) {
            var postmaster = Postmaster.of(server.cluster());
            var process = postmaster.flatMap(Postmaster::alive);
            if (postmaster.isEmpty() || process.isEmpty()) {
                return;
            }
            if (cannotBePostgres(process.get())) {
                server.forget();
                return;
            }
            try {
                if (!worksOn(postmaster.get().port(), server.cluster())) {
                    throw stranger(postmaster.get());
                }
                LOG.info("PostgreSQL had outlived the last run; stopping it cleanly before it starts again.");
                if (!server.stop()) {
                    throw silent(postmaster.get());
                }
                return;
            } catch (SQLException stillStartingOrStopping) {
                if (System.nanoTime() > deadline) {
                    throw silent(postmaster.get());
                }
                LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
            }
        }
    }

    private boolean worksOn(int port, Path cluster) throws SQLException {
        try (var admin = Administration.of(administrator.at(port))) {
            return Path.of(admin.dataDirectory()).toRealPath().equals(cluster.toRealPath());
        } catch (IOException e) {
            return false;
        }
    }

    /** After a restart of the machine the number in the note may belong to any program. */
    private static boolean cannotBePostgres(ProcessHandle process) {
        return process.info()
                .command()
                .map(command -> !String.valueOf(Path.of(command).getFileName()).startsWith("postgres"))
                .orElse(false);
    }

    private CannotStart stranger(Postmaster postmaster) {
        return new CannotStart(
                "A PostgreSQL that works on other data answers on port %d, which %s names as its own."
                        .formatted(postmaster.port(), server.cluster()),
                "If no PostgreSQL works on that folder, delete %s and start again."
                        .formatted(Postmaster.note(server.cluster())));
    }

    private CannotStart silent(Postmaster postmaster) {
        return new CannotStart(
                "Process %d holds the database in %s, but does not let us in and does not stop."
                        .formatted(postmaster.process(), server.cluster()),
                "Look into %s; end that process with SIGINT, then start again.".formatted(server.log()));
    }
}
