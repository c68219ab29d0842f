package org.treatmentjourney.query.projection;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.treatmentjourney.query.view.View;

/** Reads the rows of views. */
public final class Rows {

    private final Projections projections;

    public Rows(Projections projections) {
        this.projections = projections;
    }

    public <S> Optional<Row<S>> find(View<S> view, UUID row) {
        return find(view, "row = ?", row).stream().findFirst();
    }

    /** Every stream about a subject that a view follows, also one that has no rows (any more). */
    public List<UUID> streams(View<?> view, UUID subject, String organisation) {
        return projections
                .jdbc()
                .queryForList(
                        "select stream from views.applied where view = ? and subject = ? and organisation = ?",
                        UUID.class,
                        view.name(),
                        subject,
                        organisation);
    }

    /**
     * The rows for which a condition holds.
     *
     * @param condition SQL after {@code where}, with order and limit as needed; never made from what a person typed, that
     *     belongs into the arguments
     */
    public <S> List<Row<S>> find(View<S> view, String condition, Object... arguments) {
        Projection<S> projection = projections.of(view);
        String columns = ViewTable.FIXED.stream().map(column -> "r." + column).collect(Collectors.joining(", "));
        String sql = "select " + columns + ", a.version as followed,"
                + " exists (select from views.parked p where p.view = ? and p.stream = r.stream) as parked"
                + " from (select * from " + projection.table().name() + " where " + condition + ") r"
                + " left join views.applied a on a.view = ? and a.stream = r.stream";
        Object[] all = new Object[arguments.length + 2];
        all[0] = view.name();
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        all[all.length - 1] = view.name();
        return projections.jdbc().query(sql, (result, index) -> row(projection.states(), result), all);
    }

    private static <S> Row<S> row(States<S> states, ResultSet result) throws SQLException {
        UUID row = ViewTable.uuid(result, "row");
        UUID stream = ViewTable.uuid(result, "stream");
        UUID subject = ViewTable.uuid(result, "subject");
        long version = result.getLong("version");
        S state = states.state(row, subject, result.getBytes("state"))
                .or(() -> states.again(stream, version, row))
                .orElseThrow(() -> new IllegalStateException("A row that the log does not know"));
        return new Row<>(
                row,
                stream,
                subject,
                result.getString("organisation"),
                result.getString("service"),
                Math.max(version, result.getLong("followed")),
                result.getLong("position"),
                ViewTable.instant(result, "recorded_at"),
                state,
                result.getBoolean("parked"));
    }
}
