package org.treatmentjourney.log.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;

/** Writes events at the end of the log, one transaction after the other; see {@code V4} and {@code V7__append_one.sql}. */
final class AppendInOrder {
    static final String LOCK = "SELECT event_log.lock_end()";
    private static final String APPEND = "SELECT event_log.append(?, ?, ?, ?, ?, ?, ?, ?, ?)";
    private static final String APPEND_ONE = "SELECT event_log.append_one(?, ?, ?, ?, ?, ?, ?, ?, ?)";
    private static final String LOCK_NOT_AVAILABLE = "55P03";

    private AppendInOrder() {}

    /** @throws LogBusy if others keep the end of the log for too long; nothing is stored then */
    static void append(Connection connection, List<SealedRow> rows) throws SQLException {
        try {
            if (rows.size() == 1) {
                appendOne(connection, rows.getFirst());
            } else {
                appendAll(connection, rows);
            }
        } catch (SQLException e) {
            if (LOCK_NOT_AVAILABLE.equals(e.getSQLState())) {
                throw new LogBusy();
            }
            throw e;
        }
    }

    private static void appendOne(Connection connection, SealedRow row) throws SQLException {
        try (var statement = connection.prepareStatement(APPEND_ONE)) {
            statement.setObject(1, row.stream());
            statement.setLong(2, row.event().getSequenceNumber());
            statement.setString(3, row.event().getType());
            statement.setObject(4, UUID.fromString(row.event().getIdentifier()));
            statement.setString(5, row.payload().getType().getName());
            statement.setString(6, row.payload().getType().getRevision());
            statement.setObject(7, OffsetDateTime.ofInstant(row.recordedAt(), ZoneOffset.UTC));
            statement.setBytes(8, row.metaData().getData());
            statement.setBytes(9, row.payload().getData());
            statement.execute();
        }
    }

    private static void appendAll(Connection connection, List<SealedRow> rows) throws SQLException {
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
        }
    }

    private static <T> T[] of(List<SealedRow> rows, Function<SealedRow, ? extends T> column, IntFunction<T[]> array) {
        return rows.stream().map(column).toArray(array);
    }

    private static void set(PreparedStatement statement, int index, String type, Object[] values) throws SQLException {
        statement.setArray(index, statement.getConnection().createArrayOf(type, values));
    }
}
