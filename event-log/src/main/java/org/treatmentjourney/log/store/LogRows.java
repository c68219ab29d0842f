package org.treatmentjourney.log.store;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapper;

/**
 * The rows of the log as they are stored. Positions follow the order of commits ({@link AppendInOrder}), so reading
 * "everything after" misses nothing and no gap has to be watched.
 */
public final class LogRows implements StoredEvents {
    private static final String SELECT = "SELECT " + LogRow.COLUMNS + " FROM event_log.domain_event ";
    private static final RowMapper<LogRow> ROW = (row, index) -> LogRow.read(row);

    private final JdbcTemplate jdbc;
    private final String table;

    public LogRows(DataSource dataSource) {
        this(dataSource, "event_log.domain_event");
    }

    /** @param table for questions about places alone, another table that has them */
    LogRows(DataSource dataSource, String table) {
        this.table = table;
        this.jdbc = new JdbcTemplate(dataSource);
    }

    @Override
    public List<LogRow> after(long position, int limit) {
        return jdbc.query(SELECT + "WHERE position > ? ORDER BY position LIMIT ?", ROW, position, limit);
    }

    @Override
    public List<LogRow> ofStream(UUID stream, long fromSequence, int limit) {
        return jdbc.query(
                SELECT + "WHERE stream = ? AND sequence >= ? ORDER BY sequence LIMIT ?",
                ROW,
                stream,
                fromSequence,
                limit);
    }

    /** The next rows by stream and sequence after one of them, of streams up to a last one, up to a position. */
    List<LogRow> byStream(UUID stream, long sequence, UUID last, long upTo, int limit) {
        return jdbc.query(
                SELECT + "WHERE (stream, sequence) > (?, ?) AND stream <= ? AND position <= ?"
                        + " ORDER BY stream, sequence LIMIT ?",
                ROW,
                stream,
                sequence,
                last,
                upTo,
                limit);
    }

    @Override
    public Optional<Long> lastSequence(UUID stream) {
        return Optional.ofNullable(jdbc.queryForObject(
                "SELECT max(sequence) FROM event_log.domain_event WHERE stream = ?", Long.class, stream));
    }

    @Override
    public long head() {
        return Optional.ofNullable(jdbc.queryForObject("SELECT max(position) FROM " + table, Long.class))
                .orElse(0L);
    }

    /** The position before everything that became known at or after an instant. */
    long before(Instant instant) {
        return lastWhere("known_at < ?", instant);
    }

    /** The last position of all that was known at an instant. */
    long knownAt(Instant instant) {
        return lastWhere("known_at <= ?", instant);
    }

    /** Halves the log again and again: a condition that holds of an event holds of all before it. */
    private long lastWhere(String condition, Instant instant) {
        var at = OffsetDateTime.ofInstant(instant, ZoneOffset.UTC);
        return Objects.requireNonNull(jdbc.queryForObject(
                "WITH RECURSIVE part(low, high) AS ("
                        + " SELECT 0::bigint, coalesce((SELECT max(position) FROM " + table + "), 0)"
                        + " UNION ALL"
                        + " SELECT CASE WHEN " + condition + " THEN position ELSE low END,"
                        + " CASE WHEN " + condition + " THEN high ELSE middle - 1 END"
                        + " FROM part CROSS JOIN LATERAL (SELECT (low + high + 1) / 2) AS half(middle)"
                        + " LEFT JOIN LATERAL (SELECT position, known_at FROM " + table
                        + " WHERE position BETWEEN middle AND high ORDER BY position LIMIT 1) AS event ON true"
                        + " WHERE low < high)"
                        + " SELECT low FROM part WHERE low = high",
                Long.class,
                at,
                at));
    }
}
