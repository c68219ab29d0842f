package org.treatmentjourney.query.fence;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.RowMapper;

/**
 * Clear columns of many rows of a view. They are asked for far more often than what stands in them changes: which rows hold,
 * and in which version, is read; what is known of that version is not read again (ADR 0032).
 */
public final class RememberedRows<T> {

    /** More journeys than are open at once in most places. */
    private static final int MOST = 100_000;

    private final String view;
    private final String columns;
    private final RowMapper<T> mapper;
    private volatile Memory<T> memory = Memory.of(Timestamp.from(Instant.EPOCH));

    /**
     * @param view its name, which is that of its table as well
     * @param columns what the mapper reads, in its order
     */
    public RememberedRows(String view, String columns, RowMapper<T> mapper) {
        this.view = view;
        this.columns = columns;
        this.mapper = mapper;
    }

    private record Known<T>(long version, T value) {}

    /** What is known of the rows since the view was built; what another build makes of the same version may differ. */
    private record Memory<T>(Timestamp builtAt, Cache<UUID, Known<T>> known) {

        static <T> Memory<T> of(Timestamp builtAt) {
            return new Memory<>(builtAt, Caffeine.newBuilder().maximumSize(MOST).build());
        }
    }

    /** @param condition SQL of the program's own */
    public List<T> read(JdbcOperations jdbc, String condition, Object... arguments) {
        Cache<UUID, Known<T>> known = known(jdbc);
        List<T> values = new ArrayList<>();
        List<UUID> unknown = new ArrayList<>();
        jdbc.query(
                "select row, version from views." + view + " where " + condition,
                result -> {
                    UUID row = result.getObject(1, UUID.class);
                    Known<T> before = known.getIfPresent(row);
                    if (before != null && before.version() == result.getLong(2)) {
                        values.add(before.value());
                    } else {
                        unknown.add(row);
                    }
                },
                arguments);
        learn(unknown, jdbc, known, values);
        return values;
    }

    /** Asked before the rows are: what is learned of a build that ends meanwhile is forgotten with it. */
    private Cache<UUID, Known<T>> known(JdbcOperations jdbc) {
        Timestamp builtAt = jdbc.queryForObject(
                "select coalesce((select built_at from views.projection where name = ?), 'epoch')",
                Timestamp.class,
                view);
        Memory<T> now = memory;
        if (!now.builtAt().equals(builtAt)) {
            now = Memory.of(Objects.requireNonNull(builtAt));
            memory = now;
        }
        return now.known();
    }

    private void learn(List<UUID> rows, JdbcOperations jdbc, Cache<UUID, Known<T>> known, List<T> values) {
        if (rows.isEmpty()) {
            return;
        }
        int first = columns.split(",", -1).length + 1;
        jdbc.query(
                "select " + columns + ", row, version from views." + view + " where row = any(?)",
                result -> {
                    T value = Objects.requireNonNull(mapper.mapRow(result, result.getRow()));
                    known.put(result.getObject(first, UUID.class), new Known<>(result.getLong(first + 1), value));
                    values.add(value);
                },
                (Object) rows.toArray(UUID[]::new));
    }
}
