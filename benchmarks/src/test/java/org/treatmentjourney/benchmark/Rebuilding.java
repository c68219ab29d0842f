package org.treatmentjourney.benchmark;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.treatmentjourney.query.projection.Projections;
import org.treatmentjourney.query.projection.RebuildState;
import org.treatmentjourney.query.projection.Rebuilds;
import org.treatmentjourney.query.projection.Source;

/** Rebuilds of our views, and the floor below them: their finished rows written in batches, nothing read or folded. */
final class Rebuilding {

    private static final int BATCH = 1_000;

    private final Ours ours;
    private final Rebuilds rebuilds;
    private final JdbcTemplate lean;
    private final long events;

    Rebuilding(Ours ours, DataSource lean, long events) {
        this.ours = ours;
        this.rebuilds = new Rebuilds(
                ours.get(Projections.class),
                ours.get(Source.class),
                new TransactionTemplate(ours.get(PlatformTransactionManager.class)));
        this.lean = new JdbcTemplate(lean);
        this.events = events;
    }

    /** All at once, from one reading of the log; counted once for each view. */
    long rebuild(List<String> views) throws InterruptedException {
        views.forEach(rebuilds::request);
        for (String view : views) {
            while (rebuilds.state(view).state() != RebuildState.Phase.DONE) {
                if (rebuilds.state(view).state() == RebuildState.Phase.FAILED) {
                    throw new IllegalStateException("The rebuild of " + view + " failed");
                }
                TimeUnit.MILLISECONDS.sleep(5);
            }
        }
        return events * views.size();
    }

    /** What each batch of events writes, ready to be sent. */
    Spent.Work batches(String view) {
        Map<UUID, byte[]> states = new HashMap<>();
        ours.jdbc().query("select row, state from " + table("views.", view), result -> {
            states.put(result.getObject(1, UUID.class), result.getBytes(2));
        });
        List<Set<UUID>> batches = new ArrayList<>();
        int[] events = {0};
        ours.jdbc().query("select stream, event_id from event_log.domain_event order by position", result -> {
            if (events[0]++ % BATCH == 0) {
                batches.add(new LinkedHashSet<>());
            }
            for (int column = 1; column <= 2; column++) {
                UUID row = result.getObject(column, UUID.class);
                if (states.containsKey(row)) {
                    batches.getLast().add(row);
                }
            }
        });
        String table = table("batches_", view);
        lean.execute("create table " + table + " (row uuid primary key, state bytea not null)");
        return () -> {
            lean.execute("truncate " + table);
            batches.forEach(batch -> upsert(table, batch, states));
            return events[0];
        };
    }

    private void upsert(String table, Set<UUID> rows, Map<UUID, byte[]> states) {
        lean.update(
                "insert into " + table + " select * from unnest(?::uuid[], ?::bytea[])"
                        + " on conflict (row) do update set state = excluded.state",
                statement -> {
                    var connection = statement.getConnection();
                    statement.setArray(1, connection.createArrayOf("uuid", rows.toArray()));
                    byte[][] bytes = rows.stream().map(states::get).toArray(byte[][]::new);
                    statement.setArray(2, connection.createArrayOf("bytea", bytes));
                });
    }

    private static String table(String prefix, String view) {
        return prefix + view.replace('-', '_');
    }
}
