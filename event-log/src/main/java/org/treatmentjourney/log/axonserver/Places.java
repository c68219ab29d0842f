package org.treatmentjourney.log.axonserver;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.treatmentjourney.log.store.LogRow;

/**
 * Knows where each event of Axon Server stands among all, which a reader of one stream is not told. The table fills
 * itself from the server when it is asked: whole pages in order, so that it always holds the log up to some position.
 */
final class Places {

    static final String TABLE = "event_log.place";
    private static final int PAGE = 5_000;

    private record Last(long position, Instant knownAt) {}

    private final JdbcTemplate jdbc;
    private final AxonServerReader events;

    Places(DataSource dataSource, AxonServerReader events) {
        this.jdbc = new JdbcTemplate(dataSource);
        this.events = events;
    }

    /** The position of each event of a stream by its sequence, for as many as have been asked for. */
    Map<Long, Long> of(UUID stream, long upToSequence) {
        var places = places(stream);
        if (!places.containsKey(upToSequence)) {
            bringUpToDate();
            places = places(stream);
        }
        return places;
    }

    private Map<Long, Long> places(UUID stream) {
        var places = new HashMap<Long, Long>();
        jdbc.query(
                "SELECT sequence, position FROM event_log.place WHERE stream = ?",
                row -> {
                    places.put(row.getLong(1), row.getLong(2));
                },
                stream);
        return places;
    }

    /** Whoever does the same at the same time writes the same rows. */
    void bringUpToDate() {
        var last = last();
        for (var page = events.after(last.position, PAGE); !page.isEmpty(); page = events.after(last.position, PAGE)) {
            last = add(page, last);
        }
    }

    private Last last() {
        return jdbc
                .query(
                        "SELECT position, known_at FROM event_log.place ORDER BY position DESC LIMIT 1",
                        (row, number) -> new Last(
                                row.getLong(1),
                                row.getObject(2, OffsetDateTime.class).toInstant()))
                .stream()
                .findFirst()
                .orElse(new Last(0, Instant.MIN));
    }

    private Last add(List<LogRow> page, Last before) {
        var known = new OffsetDateTime[page.size()];
        var latest = before.knownAt;
        for (int i = 0; i < known.length; i++) {
            var recorded = page.get(i).recordedAt();
            latest = recorded.isAfter(latest) ? recorded : latest;
            known[i] = utc(latest);
        }
        jdbc.update(
                "INSERT INTO event_log.place (position, stream, sequence, recorded_at, known_at)"
                        + " SELECT * FROM unnest(?::bigint[], ?::uuid[], ?::bigint[], ?::timestamptz[], ?::timestamptz[])"
                        + " ON CONFLICT (position) DO NOTHING",
                statement -> {
                    var connection = statement.getConnection();
                    statement.setArray(1, connection.createArrayOf("bigint", each(page, LogRow::position)));
                    statement.setArray(2, connection.createArrayOf("uuid", each(page, LogRow::stream)));
                    statement.setArray(3, connection.createArrayOf("bigint", each(page, LogRow::sequence)));
                    statement.setArray(4, connection.createArrayOf("text", each(page, row -> utc(row.recordedAt()))));
                    statement.setArray(5, connection.createArrayOf("text", known));
                });
        return new Last(page.getLast().position(), latest);
    }

    private static Object[] each(List<LogRow> page, Function<LogRow, Object> value) {
        return page.stream().map(value).toArray();
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
