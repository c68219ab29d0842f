package org.treatmentjourney.log.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;

/** Writes events at the end of the log, one transaction after the other; see {@code V4__append.sql}. */
final class AppendInOrder {
    static final String LOCK = "SELECT event_log.lock_end()";
    private static final String APPEND = "SELECT event_log.append(?, ?, ?, ?, ?, ?, ?, ?, ?)";
    private static final String LOCK_NOT_AVAILABLE = "55P03";

    private AppendInOrder() {}

    /** @throws LogBusy if others keep the end of the log for too long; nothing is stored then */
    static void append(Connection connection, List<SealedRow> rows) throws SQLException {
        try (var statement = connection.prepareStatement(APPEND)) {
            set(statement, 1, "uuid", of(rows, SealedRow::stream, Object[]::new));
            set(statement, 2, "bigint", of(rows, row -> row.event().getSequenceNumber(), Object[]::new));
            set(statement, 3, "text", of(rows, row -> row.event().getType(), Object[]::new));
            set(
                    statement,
                    4,
                    "uuid",
                    of(rows, row -> UUID.fromString(row.event().getIdentifier()), Object[]::new));
            set(statement, 5, "text", of(rows, row -> row.payload().getType().getName(), Object[]::new));
            set(statement, 6, "text", of(rows, row -> row.payload().getType().getRevision(), Object[]::new));
            set(statement, 7, "timestamptz", of(rows, SealedRow::recordedAt, Object[]::new));
            set(statement, 8, "bytea", of(rows, row -> row.metaData().getData(), byte[][]::new));
            set(statement, 9, "bytea", of(rows, row -> row.payload().getData(), byte[][]::new));
            statement.execute();
        } catch (SQLException e) {
            if (LOCK_NOT_AVAILABLE.equals(e.getSQLState())) {
                throw new LogBusy();
            }
            throw e;
        }
    }

    private static <T> T[] of(List<SealedRow> rows, Function<SealedRow, ? extends T> column, IntFunction<T[]> array) {
        return rows.stream().map(column).toArray(array);
    }

    private static void set(PreparedStatement statement, int index, String type, Object[] values) throws SQLException {
        statement.setArray(index, statement.getConnection().createArrayOf(type, values));
    }
}
