package org.treatmentjourney.log.store;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapper;

/**
 * The rows of the log as they are stored. Positions follow the order of commits ({@link AppendInOrder}), so reading
 * "everything after" misses nothing and no gap has to be watched.
 */
public final class LogRows {
    private static final String SELECT = "SELECT " + LogRow.COLUMNS + " FROM event_log.domain_event ";
    private static final RowMapper<LogRow> ROW = (row, index) -> LogRow.read(row);

    private final JdbcTemplate jdbc;

    public LogRows(DataSource dataSource) {
        this.jdbc = new JdbcTemplate(dataSource);
    }

    List<LogRow> after(long position, int limit) {
        return jdbc.query(SELECT + "WHERE position > ? ORDER BY position LIMIT ?", ROW, position, limit);
    }

    List<LogRow> ofStream(UUID stream, long fromSequence, int limit) {
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

    Optional<Long> lastSequence(UUID stream) {
        return Optional.ofNullable(jdbc.queryForObject(
                "SELECT max(sequence) FROM event_log.domain_event WHERE stream = ?", Long.class, stream));
    }

    long head() {
        return Optional.ofNullable(jdbc.queryForObject("SELECT max(position) FROM event_log.domain_event", Long.class))
                .orElse(0L);
    }

    /** The position before everything that became known at or after an instant. */
    long before(Instant instant) {
        return firstWhere("known_at >= ?", instant);
    }

    /** The last position of all that was known at an instant. */
    long knownAt(Instant instant) {
        return firstWhere("known_at > ?", instant);
    }

    private long firstWhere(String condition, Instant instant) {
        return jdbc
                .queryForList(
                        "SELECT position - 1 FROM event_log.domain_event WHERE " + condition
                                + " ORDER BY known_at, position LIMIT 1",
                        Long.class,
                        OffsetDateTime.ofInstant(instant, ZoneOffset.UTC))
                .stream()
                .findFirst()
                .orElseGet(this::head);
    }
}
