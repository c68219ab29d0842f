package org.treatmentjourney.log.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/** Puts sealed events into the log by COPY: in one transaction, under the lock that every append takes. */
public final class LogCopy {

    private static final String COPY =
            "COPY event_log.domain_event (stream, sequence, aggregate, event_id, name, revision,"
                    + " recorded_at, known_at, metadata, payload) FROM STDIN WITH (FORMAT csv)";
    private static final String BEGUN =
            "SELECT stream FROM event_log.domain_event WHERE sequence = 0 AND stream = ANY (?)";
    private static final String KNOWN = "SELECT known_at FROM event_log.domain_event ORDER BY position DESC LIMIT 1";

    private final DataSource log;

    public LogCopy(DataSource log) {
        this.log = log;
    }

    /** Which of these streams are there already. */
    public Set<UUID> begun(Collection<UUID> streams) throws SQLException {
        try (var connection = log.getConnection()) {
            return begun(connection, streams);
        }
    }

    /** @param rows in the order in which they were recorded; the stream that another process has begun is left out */
    public void append(List<SealedRow> rows) throws SQLException {
        try (var connection = log.getConnection()) {
            connection.setAutoCommit(false);
            try (var statement = connection.createStatement()) {
                statement.execute(AppendInOrder.LOCK);
                Set<UUID> begun = begun(
                        connection,
                        rows.stream().map(SealedRow::stream).distinct().toList());
                Instant known = known(connection);
                CopyIn copy = connection.unwrap(PGConnection.class).getCopyAPI().copyIn(COPY);
                for (SealedRow row : rows) {
                    if (!begun.contains(row.stream())) {
                        known = known.isAfter(row.recordedAt()) ? known : row.recordedAt();
                        byte[] line = row.csv(known).getBytes(UTF_8);
                        copy.writeToCopy(line, 0, line.length);
                    }
                }
                copy.endCopy();
                connection.commit();
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        }
    }

    private static Set<UUID> begun(Connection connection, Collection<UUID> streams) throws SQLException {
        try (var statement = connection.prepareStatement(BEGUN)) {
            statement.setArray(1, connection.createArrayOf("uuid", streams.toArray()));
            var begun = new HashSet<UUID>();
            try (var result = statement.executeQuery()) {
                while (result.next()) {
                    begun.add(result.getObject(1, UUID.class));
                }
            }
            return begun;
        }
    }

    private static Instant known(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var result = statement.executeQuery(KNOWN)) {
            return result.next() ? result.getObject(1, OffsetDateTime.class).toInstant() : Instant.EPOCH;
        }
    }
}
