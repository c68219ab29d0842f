package org.treatmentjourney.campaign.oracle;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import org.treatmentjourney.campaign.program.Server;
import org.treatmentjourney.campaign.program.Waiting;

/** Reads the log as simply as can be: whatever stands behind the last position it has seen. Order makes that enough. */
public final class NaiveReader implements AutoCloseable {

    private final Server server;
    private final Set<Long> seen = new HashSet<>();
    private final Thread thread =
            Thread.ofPlatform().daemon().name("naive-reader").unstarted(this::read);
    private volatile boolean over;
    private long last;

    private NaiveReader(Server server) {
        this.server = server;
    }

    public static NaiveReader start(Server server) {
        NaiveReader reader = new NaiveReader(server);
        reader.thread.start();
        return reader;
    }

    private void read() {
        while (!over) {
            try (Connection connection = server.connect()) {
                while (!over) {
                    look(connection);
                }
            } catch (Exception databaseIsAway) {
                Waiting.pause(Duration.ofMillis(200));
            }
        }
    }

    private void look(Connection connection) throws SQLException {
        try (var select = connection.prepareStatement(
                "select position from event_log.domain_event where position > ? order by position")) {
            select.setLong(1, last);
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    last = rows.getLong(1);
                    synchronized (seen) {
                        seen.add(last);
                    }
                }
            }
        }
        Waiting.pause(Duration.ofMillis(2));
    }

    Set<Long> seen() {
        synchronized (seen) {
            return Set.copyOf(seen);
        }
    }

    @Override
    public void close() {
        over = true;
    }
}
