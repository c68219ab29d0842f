package org.treatmentjourney.query.projection;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.treatmentjourney.query.fold.FoldedRow;
import org.treatmentjourney.query.fold.Owner;
import org.treatmentjourney.query.view.Column;
import org.treatmentjourney.query.view.View;

/** The table of one view: a batch of rows is read, written or deleted by one statement. */
final class ViewTable<S> {

    private static final String PROGRAM_LIMIT_EXCEEDED = "54";

    static final List<String> FIXED = List.of(
            "row",
            "stream",
            "subject",
            "organisation",
            "service",
            "version",
            "position",
            "recorded_at",
            "effective_at",
            "state");
    private static final List<String> TYPES =
            List.of("uuid", "uuid", "uuid", "text", "text", "bigint", "bigint", "timestamptz", "timestamptz", "bytea");

    /** Rows as they were found, and the ids of those whose state cannot be read. */
    record Loaded<S>(List<FoldedRow<S>> rows, List<UUID> unreadable) {}

    private final View<S> view;
    private final States<S> states;
    private final JdbcTemplate jdbc;
    private final String table;
    private final String insert;
    private final String upsert;

    ViewTable(View<S> view, States<S> states, JdbcTemplate jdbc, String schema) {
        this.view = view;
        this.states = states;
        this.jdbc = jdbc;
        this.table = schema + "." + view.name().replace('-', '_');
        this.insert = insertStatement();
        this.upsert = insert + " on conflict (row) do update set "
                + Stream.of(columns().split(", "))
                        .skip(1)
                        .map(name -> name + " = excluded." + name)
                        .collect(Collectors.joining(", "));
    }

    String name() {
        return table;
    }

    String columns() {
        return Stream.concat(FIXED.stream(), view.columns().stream().map(Column::name))
                .collect(Collectors.joining(", "));
    }

    Loaded<S> load(Collection<UUID> rows) {
        Loaded<S> loaded = new Loaded<>(new ArrayList<>(), new ArrayList<>());
        if (rows.isEmpty()) {
            return loaded;
        }
        jdbc.query(
                "select " + String.join(", ", FIXED) + " from " + table + " where row = any(?)",
                statement -> statement.setArray(1, array(statement, "uuid", rows.toArray())),
                result -> {
                    UUID row = uuid(result, "row");
                    states.state(row, uuid(result, "subject"), result.getBytes("state"))
                            .ifPresentOrElse(
                                    state -> loaded.rows().add(read(result, state)),
                                    () -> loaded.unreadable().add(row));
                });
        return loaded;
    }

    void save(List<FoldedRow<S>> rows) {
        write(upsert, rows);
    }

    /** Rows that are not there yet. */
    void add(List<FoldedRow<S>> rows) {
        write(insert, rows);
    }

    private void write(String statement, List<FoldedRow<S>> rows) {
        if (!rows.isEmpty()) {
            jdbc.update(statement, prepared -> bind(prepared, rows));
        }
    }

    /** Whether the table took this row; if not, the transaction goes on as if it had never been tried. */
    boolean takes(FoldedRow<S> row) {
        return takes(upsert, row);
    }

    /** Whether the table took this row as one that was not there. */
    boolean adds(FoldedRow<S> row) {
        return takes(insert, row);
    }

    private boolean takes(String statement, FoldedRow<S> row) {
        return Boolean.TRUE.equals(jdbc.execute((ConnectionCallback<Boolean>) connection -> {
            Savepoint before = connection.getAutoCommit() ? null : connection.setSavepoint();
            try {
                write(statement, List.of(row));
                if (before != null) {
                    connection.releaseSavepoint(before);
                }
                return true;
            } catch (RuntimeException e) {
                if (!isOfTheRow(e)) {
                    throw e;
                }
                if (before != null) {
                    connection.rollback(before);
                }
                return false;
            }
        }));
    }

    /** A full disk or a lost connection says nothing about a row; what it holds and how large it is does. */
    private static boolean isOfTheRow(RuntimeException e) {
        return !(e instanceof DataAccessException)
                || e instanceof DataIntegrityViolationException
                || e.getCause() instanceof SQLException sql
                        && String.valueOf(sql.getSQLState()).startsWith(PROGRAM_LIMIT_EXCEEDED);
    }

    void deleteStreams(List<UUID> streams) {
        if (!streams.isEmpty()) {
            jdbc.update(
                    "delete from " + table + " where stream = any(?)",
                    statement -> statement.setArray(1, array(statement, "uuid", streams.toArray())));
        }
    }

    private void bind(PreparedStatement statement, List<FoldedRow<S>> rows) throws SQLException {
        int at = 1;
        statement.setArray(at++, each(statement, "uuid", rows, FoldedRow::row));
        statement.setArray(at++, each(statement, "uuid", rows, FoldedRow::stream));
        statement.setArray(at++, each(statement, "uuid", rows, FoldedRow::subject));
        statement.setArray(
                at++, each(statement, "text", rows, row -> row.owner().organisation()));
        statement.setArray(
                at++, each(statement, "text", rows, row -> row.owner().service()));
        statement.setArray(at++, each(statement, "bigint", rows, FoldedRow::version));
        statement.setArray(at++, each(statement, "bigint", rows, FoldedRow::position));
        statement.setArray(at++, each(statement, "text", rows, row -> SqlText.of(row.recordedAt())));
        statement.setArray(at++, each(statement, "text", rows, row -> SqlText.of(row.effectiveAt())));
        byte[][] states = rows.stream().map(this.states::bytes).toArray(byte[][]::new);
        statement.setArray(at++, array(statement, "bytea", states));
        for (Column<S> column : view.columns()) {
            statement.setArray(
                    at++,
                    each(
                            statement,
                            "text",
                            rows,
                            row -> SqlText.of(column.value().apply(row.state()))));
        }
    }

    private String insertStatement() {
        List<String> names = new ArrayList<>(FIXED);
        List<String> parameters = new ArrayList<>();
        List<String> values = new ArrayList<>();
        for (int i = 0; i < FIXED.size(); i++) {
            String type = TYPES.get(i);
            parameters.add("?::" + (type.equals("timestamptz") ? "text" : type) + "[]");
            values.add("u.c" + i + "::" + type);
        }
        for (Column<S> column : view.columns()) {
            parameters.add("?::text[]");
            values.add("u.c" + names.size() + "::" + column.type());
            names.add(column.name());
        }
        String aliases = Stream.iterate(0, i -> i + 1)
                .limit(names.size())
                .map(i -> "c" + i)
                .collect(Collectors.joining(", "));
        return "insert into " + table + " (" + String.join(", ", names) + ") select " + String.join(", ", values)
                + " from unnest(" + String.join(", ", parameters) + ") as u(" + aliases + ")";
    }

    static <S> FoldedRow<S> read(ResultSet result, S state) {
        try {
            return new FoldedRow<>(
                    uuid(result, "row"),
                    uuid(result, "stream"),
                    uuid(result, "subject"),
                    new Owner(result.getString("organisation"), result.getString("service")),
                    result.getLong("version"),
                    result.getLong("position"),
                    result.getObject("recorded_at", java.time.OffsetDateTime.class)
                            .toInstant(),
                    result.getObject("effective_at", java.time.OffsetDateTime.class)
                            .toInstant(),
                    state);
        } catch (SQLException e) {
            throw new IllegalStateException("A row lacks one of the columns of every view", e);
        }
    }

    static UUID uuid(ResultSet result, String column) throws SQLException {
        return result.getObject(column, UUID.class);
    }

    static Instant instant(ResultSet result, String column) throws SQLException {
        return result.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static <S> java.sql.Array each(
            PreparedStatement statement,
            String type,
            List<FoldedRow<S>> rows,
            Function<FoldedRow<S>, @Nullable Object> value)
            throws SQLException {
        return array(statement, type, rows.stream().map(value).toArray());
    }

    static java.sql.Array array(PreparedStatement statement, String type, Object[] values) throws SQLException {
        Connection connection = statement.getConnection();
        return connection.createArrayOf(type, values);
    }
}
