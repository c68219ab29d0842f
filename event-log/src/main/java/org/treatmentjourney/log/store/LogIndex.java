package org.treatmentjourney.log.store;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;

/** What can be told of the log without unsealing anything: times and versions. */
public final class LogIndex {

    private final JdbcTemplate jdbc;
    private final String table;
    private final Runnable bringUpToDate;

    /** Of the log in PostgreSQL, which is its own index. */
    public LogIndex(DataSource dataSource) {
        this(dataSource, "event_log.domain_event", () -> {});
    }

    /**
     * Of a log that is kept elsewhere.
     *
     * @param table has the columns of the log that are asked for here
     * @param bringUpToDate runs before each question
     */
    public LogIndex(DataSource dataSource, String table, Runnable bringUpToDate) {
        this.jdbc = new JdbcTemplate(dataSource);
        this.table = table;
        this.bringUpToDate = bringUpToDate;
    }

    /** When the first event after a position was recorded; empty if there is none. */
    public Optional<Instant> recordedAfter(long position) {
        bringUpToDate.run();
        return jdbc
                .query(
                        "SELECT recorded_at FROM " + table + " WHERE position > ? ORDER BY position LIMIT 1",
                        (row, number) -> row.getTimestamp(1).toInstant(),
                        position)
                .stream()
                .findFirst();
    }

    /** The last version of each stream that was written to after a position and up to another. */
    public Map<UUID, Long> lastVersions(long after, long upTo) {
        bringUpToDate.run();
        Map<UUID, Long> versions = new HashMap<>();
        jdbc.query(
                "SELECT stream, max(sequence) + 1 FROM " + table
                        + " WHERE position > ? AND position <= ? GROUP BY stream",
                row -> {
                    versions.put(row.getObject(1, UUID.class), row.getLong(2));
                },
                after,
                upTo);
        return versions;
    }
}
