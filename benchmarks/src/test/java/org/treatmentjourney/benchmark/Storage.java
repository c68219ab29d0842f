package org.treatmentjourney.benchmark;

import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;

/** What an event takes on disk, with every index and whatever else is kept for it. */
final class Storage {

    private Storage() {}

    static double bytesPerEvent(JdbcTemplate jdbc, String events, String... tables) {
        String sizes = Arrays.stream(tables)
                .map(table -> "pg_total_relation_size('" + table + "')")
                .collect(Collectors.joining(" + "));
        return Objects.requireNonNull(
                jdbc.queryForObject("select (" + sizes + ")::float8 / count(*) from " + events, Double.class));
    }
}
