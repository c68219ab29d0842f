package org.treatmentjourney.query.projection;

import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.UUID;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;

/** Divides the segments among the processes that follow the log at this moment; one that falls silent is not counted. */
final class Sharing {

    private static final String PRESENT = "seen_at > clock_timestamp() - interval '3 seconds'";
    private static final String HERE = "insert into views.follower (name, seen_at) values (?, clock_timestamp())"
            + " on conflict (name) do update set seen_at = excluded.seen_at";
    private static final String OTHERS = "select count(*) from views.follower where name <> ? and " + PRESENT;
    private static final String MINE = "select segment from views.token_entry where owner = ? order by segment desc";

    /** No other process has it, not even one with the same number on a machine of the same name. */
    private final String name = ManagementFactory.getRuntimeMXBean().getName() + "/"
            + UUID.randomUUID().toString().substring(0, 8);

    private final JdbcTemplate jdbc;
    private final int segments;
    private volatile int share;

    Sharing(JdbcTemplate jdbc, int segments) {
        this.jdbc = jdbc;
        this.segments = segments;
        this.share = segments;
    }

    String name() {
        return name;
    }

    /** How many segments this process may have. */
    int share() {
        return share;
    }

    /**
     * Says that this process is there and looks who else is.
     *
     * @return a segment to let go, if it has more than its share
     */
    OptionalInt look() {
        jdbc.update(HERE, name);
        int others = Objects.requireNonNull(jdbc.queryForObject(OTHERS, Integer.class, name));
        share = Math.ceilDiv(segments, others + 1);
        List<Integer> mine = jdbc.queryForList(MINE, Integer.class, name);
        return mine.size() > share ? OptionalInt.of(mine.getFirst()) : OptionalInt.empty();
    }

    void leave() {
        try {
            jdbc.update("delete from views.follower where name = ? or not " + PRESENT, name);
        } catch (DataAccessException databaseIsGone) {
            // Others find out by themselves.
        }
    }
}
