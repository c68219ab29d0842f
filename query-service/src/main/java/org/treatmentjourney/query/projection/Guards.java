package org.treatmentjourney.query.projection;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.treatmentjourney.query.fold.Applied;
import org.treatmentjourney.query.fold.Owner;
import org.treatmentjourney.query.fold.Parked;

/** The guard and the parked streams of every view: one statement for a whole batch, however many views there are. */
final class Guards {

    private final JdbcTemplate jdbc;
    private final String schema;

    Guards(JdbcTemplate jdbc, String schema) {
        this.jdbc = jdbc;
        this.schema = schema;
    }

    Map<String, List<Applied>> applied(Collection<String> views, Collection<UUID> streams) {
        Map<String, List<Applied>> found = new HashMap<>();
        jdbc.query(
                "select view, stream, subject, organisation, service, version, begun_in_error from " + schema
                        + ".applied where view = any(?) and stream = any(?)",
                statement -> bind(statement, views, streams),
                result -> {
                    Owner owner = new Owner(result.getString("organisation"), result.getString("service"));
                    found.computeIfAbsent(result.getString("view"), view -> new ArrayList<>())
                            .add(new Applied(
                                    ViewTable.uuid(result, "stream"),
                                    ViewTable.uuid(result, "subject"),
                                    owner,
                                    result.getLong("version"),
                                    result.getBoolean("begun_in_error")));
                });
        return found;
    }

    Map<String, List<Parked>> parked(Collection<String> views, Collection<UUID> streams) {
        Map<String, List<Parked>> found = new HashMap<>();
        jdbc.query(
                "select view, stream, from_version, code from " + schema
                        + ".parked where view = any(?) and stream = any(?)",
                statement -> bind(statement, views, streams),
                result -> {
                    found.computeIfAbsent(result.getString("view"), view -> new ArrayList<>())
                            .add(new Parked(
                                    ViewTable.uuid(result, "stream"),
                                    result.getLong("from_version"),
                                    cause(result.getString("code"))));
                });
        return found;
    }

    /** Every stream about a subject that any of these views follows. */
    List<UUID> streams(Collection<String> views, UUID subject) {
        return jdbc.query(
                "select distinct stream from " + schema + ".applied where view = any(?) and subject = ?",
                statement -> {
                    statement.setArray(1, ViewTable.array(statement, "text", views.toArray()));
                    statement.setObject(2, subject);
                },
                (result, number) -> ViewTable.uuid(result, "stream"));
    }

    /** What views have parked because an event was missing. */
    Map<String, List<UUID>> holes() {
        Map<String, List<UUID>> found = new HashMap<>();
        jdbc.query(
                "select view, stream from " + schema + ".parked where code = ?",
                result -> {
                    found.computeIfAbsent(result.getString("view"), view -> new ArrayList<>())
                            .add(ViewTable.uuid(result, "stream"));
                },
                Parked.Cause.HOLE.code());
        return found;
    }

    void apply(Map<String, List<Applied>> applied) {
        List<Of<Applied>> all = flat(applied);
        if (all.isEmpty()) {
            return;
        }
        jdbc.update(
                "insert into " + schema
                        + ".applied (view, stream, subject, organisation, service, version, begun_in_error)"
                        + " select * from unnest(?::text[], ?::uuid[], ?::uuid[], ?::text[], ?::text[], ?::bigint[], ?::boolean[])"
                        + " on conflict (view, stream) do update set version = excluded.version,"
                        + " subject = excluded.subject, organisation = excluded.organisation,"
                        + " service = excluded.service, begun_in_error = excluded.begun_in_error",
                statement -> {
                    statement.setArray(1, each(statement, "text", all, Of::view));
                    statement.setArray(2, each(statement, "uuid", all, of -> of.what().stream()));
                    statement.setArray(
                            3, each(statement, "uuid", all, of -> of.what().subject()));
                    statement.setArray(
                            4,
                            each(statement, "text", all, of -> of.what().owner().organisation()));
                    statement.setArray(
                            5,
                            each(statement, "text", all, of -> of.what().owner().service()));
                    statement.setArray(
                            6, each(statement, "bigint", all, of -> of.what().version()));
                    statement.setArray(
                            7, each(statement, "boolean", all, of -> of.what().begunInError()));
                });
    }

    void park(Map<String, List<Parked>> parked) {
        List<Of<Parked>> all = flat(parked);
        if (all.isEmpty()) {
            return;
        }
        jdbc.update(
                "insert into " + schema + ".parked (view, stream, from_version, code)"
                        + " select * from unnest(?::text[], ?::uuid[], ?::bigint[], ?::text[])"
                        + " on conflict (view, stream) do update set from_version = excluded.from_version,"
                        + " code = excluded.code, at = now()",
                statement -> {
                    statement.setArray(1, each(statement, "text", all, Of::view));
                    statement.setArray(2, each(statement, "uuid", all, of -> of.what().stream()));
                    statement.setArray(
                            3, each(statement, "bigint", all, of -> of.what().fromVersion()));
                    statement.setArray(
                            4,
                            each(statement, "text", all, of -> of.what().cause().code()));
                });
    }

    void release(String view, UUID stream) {
        jdbc.update("delete from " + schema + ".parked where view = ? and stream = ?", view, stream);
        jdbc.update("delete from " + schema + ".applied where view = ? and stream = ?", view, stream);
    }

    private record Of<T>(String view, T what) {}

    private static <T> List<Of<T>> flat(Map<String, List<T>> byView) {
        return byView.entrySet().stream()
                .flatMap(entry -> entry.getValue().stream().map(what -> new Of<>(entry.getKey(), what)))
                .toList();
    }

    private static Parked.Cause cause(String code) {
        for (Parked.Cause cause : Parked.Cause.values()) {
            if (cause.code().equals(code)) {
                return cause;
            }
        }
        return Parked.Cause.FOLD_FAILED;
    }

    private static void bind(PreparedStatement statement, Collection<String> views, Collection<UUID> streams)
            throws SQLException {
        statement.setArray(1, ViewTable.array(statement, "text", views.toArray()));
        statement.setArray(2, ViewTable.array(statement, "uuid", streams.toArray()));
    }

    private static <T> java.sql.Array each(
            PreparedStatement statement, String type, List<Of<T>> all, Function<Of<T>, @Nullable Object> value)
            throws SQLException {
        return ViewTable.array(statement, type, all.stream().map(value).toArray());
    }
}
