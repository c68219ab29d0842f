package org.treatmentjourney.log.store;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;

/** What can be told of the log without unsealing anything: times and versions. */
public final class LogIndex {

    private final LogRows rows;
    private final JdbcTemplate jdbc;

    public LogIndex(DataSource dataSource) {
        this.rows = new LogRows(dataSource);
        this.jdbc = new JdbcTemplate(dataSource);
    }

    /** When the first event after a position was recorded; empty if there is none. */
    public Optional<Instant> recordedAfter(long position) {
        return jdbc
                .query(
                        "SELECT recorded_at FROM event_log.domain_event WHERE position > ? ORDER BY position LIMIT 1",
                        (row, number) -> row.getTimestamp(1).toInstant(),
                        position)
                .stream()
                .findFirst();
    }

    /** The last position of all that was known at an instant: a prefix of the log, whatever its writers' clocks said. */
    public long knownAt(Instant instant) {
        return rows.knownAt(instant);
    }

    /** The last version of each stream that was written to after a position and up to another. */
    public Map<UUID, Long> lastVersions(long after, long upTo) {
        Map<UUID, Long> versions = new HashMap<>();
        jdbc.query(
                "SELECT stream, max(sequence) + 1 FROM event_log.domain_event"
                        + " WHERE position > ? AND position <= ? GROUP BY stream",
                row -> {
                    versions.put(row.getObject(1, UUID.class), row.getLong(2));
                },
                after,
                upTo);
        return versions;
    }

    /** The gaps between two positions; at most so many, the latest. */
    public List<Gap> gaps(long after, long upTo, int limit) {
        return jdbc.query(
                "SELECT before + 1, position - 1 FROM (SELECT position, lag(position, 1, ?::bigint) OVER (ORDER BY position)"
                        + " AS before FROM event_log.domain_event WHERE position > ? AND position <= ?) AS step"
                        + " WHERE position - before > 1 ORDER BY position DESC LIMIT ?",
                (row, number) -> new Gap(row.getLong(1), row.getLong(2)),
                after,
                after,
                upTo,
                limit);
    }

    /** The last version of each stream that stands in one of these gaps by now. */
    public Map<UUID, Long> filled(Collection<Gap> gaps) {
        Map<UUID, Long> versions = new HashMap<>();
        jdbc.query(
                "SELECT stream, max(sequence) + 1 FROM unnest(?::bigint[], ?::bigint[]) AS gap(first, last)"
                        + " JOIN event_log.domain_event ON position BETWEEN first AND last GROUP BY stream",
                row -> {
                    versions.put(row.getObject(1, UUID.class), row.getLong(2));
                },
                gaps.stream().map(Gap::first).toArray(Long[]::new),
                gaps.stream().map(Gap::last).toArray(Long[]::new));
        return versions;
    }
}
