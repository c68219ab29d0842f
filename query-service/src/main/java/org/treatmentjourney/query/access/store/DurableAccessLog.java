package org.treatmentjourney.query.access.store;

import java.sql.SQLException;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.treatmentjourney.http.Refused;
import org.treatmentjourney.log.commit.SharedCommit;
import org.treatmentjourney.query.access.Access;
import org.treatmentjourney.query.access.AccessLog;
import org.treatmentjourney.query.access.spool.Keeper;
import org.treatmentjourney.query.access.spool.Spool;

/**
 * Writes looks into the table, and into the spool while the table does not take them. After one failure nobody waits for
 * the table again until what waits in the spool has been moved into it.
 */
public final class DurableAccessLog implements AccessLog {

    private static final Logger LOG = LoggerFactory.getLogger(DurableAccessLog.class);

    /** Where the last looks went. */
    public enum Place {
        TABLE,
        SPOOL,
        NOWHERE
    }

    private final Keeper table;
    private final Spool spool;
    private final SharedCommit<Access> writers = new SharedCommit<>(this::commit, failure -> false);
    private volatile Place place = Place.TABLE;
    private volatile String failure = "";

    public DurableAccessLog(Keeper table, Spool spool) {
        this.table = table;
        this.spool = spool;
    }

    @Override
    public void write(List<Access> rows) {
        if (rows.isEmpty()) {
            return;
        }
        try {
            writers.write(rows);
        } catch (Exception unwritten) {
            throw new Refused(
                    HttpStatus.SERVICE_UNAVAILABLE,
                    "access.unrecorded",
                    "We cannot keep a record of this look at the moment, so we may not show it. Please try again soon.");
        }
    }

    public Place place() {
        return place;
    }

    /** Moves what waits into the table; where neither took anything, it also tries the spool again. */
    public void tidy() throws Exception {
        if (place == Place.TABLE && spool.isEmpty()) {
            return;
        }
        if (place == Place.NOWHERE && keeps(spool, List.of())) {
            now(Place.SPOOL);
        }
        table.keep(List.of());
        int moved = spool.moveTo(table);
        if (moved > 0) {
            LOG.info("{} looks were moved from the spool into the access log", moved);
        }
        now(Place.TABLE);
    }

    private void commit(List<Access> rows) throws Exception {
        if (place == Place.TABLE && keeps(table, rows)) {
            return;
        }
        if (keeps(spool, rows)) {
            now(Place.SPOOL);
        } else if (place != Place.TABLE && keeps(table, rows)) {
            now(Place.TABLE);
        } else {
            now(Place.NOWHERE);
            throw new IllegalStateException("Neither the table nor the spool took it");
        }
    }

    private boolean keeps(Keeper keeper, List<Access> rows) {
        try {
            keeper.keep(rows);
            return true;
        } catch (Exception e) {
            failure = e instanceof SQLException sql
                    ? "SQL state " + sql.getSQLState()
                    : e.getClass().getSimpleName();
            return false;
        }
    }

    private void now(Place next) {
        var before = place;
        place = next;
        if (before != next) {
            switch (next) {
                case TABLE -> LOG.info("The access log takes looks again");
                case SPOOL -> LOG.warn("The access log does not take looks; they wait in the spool ({})", failure);
                case NOWHERE -> LOG.error("No look can be written, so nothing about anybody is shown ({})", failure);
            }
        }
    }
}
