package org.treatmentjourney.query.projection;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.treatmentjourney.query.fence.ViewReader;
import org.treatmentjourney.query.view.View;

/** Reads the rows of views. */
public final class Rows {

    private final Projections projections;
    private final ViewReader reader;

    public Rows(Projections projections, ViewReader reader) {
        this.projections = projections;
        this.reader = reader;
    }

    public <S> Optional<Row<S>> find(View<S> view, UUID row) {
        return find(view, "row = ?", row).stream().findFirst();
    }

    /** Every stream about a subject that a view follows, also one that has no rows (any more). */
    public List<UUID> streams(View<?> view, UUID subject, String organisation) {
        return reader.read(jdbc -> jdbc.queryForList(
                "select stream from views.applied where view = ? and subject = ? and organisation = ?",
                UUID.class,
                view.name(),
                subject,
                organisation));
    }

    /** Every stream about a subject that any view follows. */
    public List<UUID> streams(UUID subject, String organisation) {
        String names = projections.names().stream().collect(Collectors.joining(",", "{", "}"));
        return reader.read(jdbc -> jdbc.queryForList(
                "select distinct stream from views.applied where view = any(?::text[]) and subject = ? and organisation = ?",
                UUID.class,
                names,
                subject,
                organisation));
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
        List<Row<byte[]>> kept = reader.read(jdbc -> jdbc.query(sql, (result, index) -> kept(result), all));
        return kept.stream().map(row -> opened(row, projection.states())).toList();
    }

    private static Row<byte[]> kept(ResultSet result) throws SQLException {
        return new Row<>(
                ViewTable.uuid(result, "row"),
                ViewTable.uuid(result, "stream"),
                ViewTable.uuid(result, "subject"),
                result.getString("organisation"),
                result.getString("service"),
                Math.max(result.getLong("version"), result.getLong("followed")),
                result.getLong("position"),
                ViewTable.instant(result, "recorded_at"),
                result.getBytes("state"),
                result.getBoolean("parked"));
    }

    /** Folded again from the log if need be, which stands on the other side of the fence. */
    private static <S> Row<S> opened(Row<byte[]> kept, States<S> states) {
        return kept.with(states.state(kept.row(), kept.subject(), kept.state())
                .or(() -> states.again(kept.stream(), kept.version(), kept.row()))
                .orElseThrow(() -> new IllegalStateException("A row that the log does not know")));
    }
}
