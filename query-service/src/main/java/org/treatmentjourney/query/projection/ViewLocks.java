package org.treatmentjourney.query.projection;

import java.util.Collection;
import org.springframework.jdbc.core.JdbcTemplate;

/** Locks that end with the transaction: whoever follows views shares them, whoever replaces rows has one for itself. */
final class ViewLocks {

    private static final int NAMESPACE = 4712;

    private final JdbcTemplate jdbc;

    ViewLocks(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** In the order of the names, and patiently: a rebuilt view may be changing places. */
    void share(Collection<String> views) {
        jdbc.query(
                "select set_config('lock_timeout', '60s', true), pg_advisory_xact_lock_shared(?, hashtext(v))"
                        + " from (select v from unnest(?::text[]) v order by v) sorted",
                statement -> {
                    statement.setInt(1, NAMESPACE);
                    statement.setArray(2, ViewTable.array(statement, "text", views.toArray()));
                },
                result -> {});
    }

    void exclude(String view) {
        jdbc.query(
                "select set_config('lock_timeout', '60s', true), set_config('statement_timeout', '0', true),"
                        + " set_config('idle_in_transaction_session_timeout', '0', true),"
                        + " pg_advisory_xact_lock(?, hashtext(?))",
                result -> {},
                NAMESPACE,
                view);
    }
}
