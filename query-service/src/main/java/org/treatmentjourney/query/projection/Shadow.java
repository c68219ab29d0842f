package org.treatmentjourney.query.projection;

import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.treatmentjourney.log.schema.DatabaseRole;

/** Tables in which a view is built anew, unseen, until they take the place of the rows in use. */
final class Shadow {

    static final String SCHEMA = "views_shadow";

    private final JdbcTemplate jdbc;

    Shadow(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Unlogged: after a crash there is nothing to keep, a rebuild begins anew. */
    void create(List<ShadowView<?>> views) {
        dropAll();
        views.forEach(
                view -> copyOf(view.projection().table().name(), view.table().name(), "row"));
        copyOf("views.applied", SCHEMA + ".applied", "view, stream");
        copyOf("views.parked", SCHEMA + ".parked", "view, stream");
    }

    private void copyOf(String live, String shadow, String key) {
        jdbc.execute("create unlogged table " + shadow + " (like " + live + " including defaults)");
        jdbc.execute("alter table " + shadow + " add primary key (" + key + ")");
        // Whichever login clears it away after a crash.
        jdbc.execute("alter table " + shadow + " owner to " + DatabaseRole.JOURNEY_PROJECTOR.roleName());
    }

    void dropAll() {
        List<String> tables = jdbc.queryForList(
                "select quote_ident(tablename) from pg_tables where schemaname = ?", String.class, SCHEMA);
        tables.forEach(table -> jdbc.execute("drop table if exists " + SCHEMA + "." + table));
    }

    /** To be called in a transaction that has the view for itself. */
    void takeOver(ShadowView<?> built) {
        String view = built.projection().name();
        int revision = built.projection().view().revision();
        ViewTable<?> live = built.projection().table();
        ViewTable<?> shadow = built.table();
        String columns = live.columns();
        jdbc.update("delete from " + live.name());
        jdbc.update("insert into " + live.name() + " (" + columns + ") select " + columns + " from " + shadow.name());
        for (String shared : List.of("applied", "parked")) {
            jdbc.update("delete from views." + shared + " where view = ?", view);
            jdbc.update(
                    "insert into views." + shared + " select * from " + SCHEMA + "." + shared + " where view = ?",
                    view);
        }
        jdbc.update(
                "insert into views.projection (name, revision) values (?, ?)"
                        + " on conflict (name) do update set revision = excluded.revision, built_at = now()",
                view,
                revision);
    }
}
