package org.treatmentjourney.query.worklist;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.stereotype.Component;
import org.treatmentjourney.query.answer.Scope;
import org.treatmentjourney.query.fence.ViewReader;

/** Reads the clear duties of many journeys without opening what is sealed. */
@Component
public class OpenDuties {

    /** More journeys than are open at once in most places. */
    private static final int REMEMBERED = 100_000;

    private final ViewReader reader;

    /** A list is asked for far more often than what stands in it changes: which rows hold is read, the rest is known. */
    private volatile Memory memory = Memory.of(Timestamp.from(Instant.EPOCH));

    OpenDuties(ViewReader reader) {
        this.reader = reader;
    }

    private record Known(long version, List<Task> tasks) {}

    /** What is known of the rows since the view was built; what another build makes of the same version may differ. */
    private record Memory(Timestamp builtAt, Cache<UUID, Known> known) {

        static Memory of(Timestamp builtAt) {
            return new Memory(
                    builtAt, Caffeine.newBuilder().maximumSize(REMEMBERED).build());
        }
    }

    List<Task> recorded(Scope scope) {
        return reader.read(jdbc -> {
            Cache<UUID, Known> known = known(jdbc);
            List<Task> tasks = new ArrayList<>();
            List<UUID> unknown = new ArrayList<>();
            jdbc.query(
                    "select row, version from views.worklist where " + scope.condition() + " and duties <> '[]'",
                    result -> {
                        UUID row = result.getObject(1, UUID.class);
                        Known before = known.getIfPresent(row);
                        if (before != null && before.version() == result.getLong(2)) {
                            tasks.addAll(before.tasks());
                        } else {
                            unknown.add(row);
                        }
                    },
                    scope.arguments());
            learn(unknown, jdbc, known, tasks);
            return tasks;
        });
    }

    /** Asked before the rows are: what is learned of a build that ends meanwhile is forgotten with it. */
    private Cache<UUID, Known> known(JdbcOperations jdbc) {
        Timestamp builtAt = jdbc.queryForObject(
                "select coalesce((select built_at from views.projection where name = 'worklist'), 'epoch')",
                Timestamp.class);
        Memory now = memory;
        if (!now.builtAt().equals(builtAt)) {
            now = Memory.of(Objects.requireNonNull(builtAt));
            memory = now;
        }
        return now.known();
    }

    private static void learn(List<UUID> rows, JdbcOperations jdbc, Cache<UUID, Known> known, List<Task> tasks) {
        if (rows.isEmpty()) {
            return;
        }
        jdbc.query(
                "select row, service, keyworker, duties, version from views.worklist where row = any(?)",
                result -> {
                    List<Task> learned = tasks(result, DutyJson.read(result.getString(4)));
                    known.put(result.getObject(1, UUID.class), new Known(result.getLong(5), learned));
                    tasks.addAll(learned);
                },
                (Object) rows.toArray(UUID[]::new));
    }

    /**
     * Open journeys whose keyworkers are not there; what these do is known only when somebody asks.
     *
     * @param duties the duty that follows, by keyworker
     */
    List<Task> unattended(Scope scope, Map<String, Duty> duties) {
        if (duties.isEmpty()) {
            return List.of();
        }
        Object[] arguments = Stream.concat(Stream.of(scope.arguments()), Stream.of((Object)
                        duties.keySet().toArray(String[]::new)))
                .toArray();
        return reader.read(jdbc -> jdbc.query(
                "select row, service, keyworker from views.journey where " + scope.condition()
                        + " and keyworker = any(?)",
                (result, index) ->
                        tasks(result, List.of(duties.get(result.getString(3)))).getFirst(),
                arguments));
    }

    private static List<Task> tasks(ResultSet result, List<Duty> duties) throws SQLException {
        UUID journey = result.getObject(1, UUID.class);
        String service = result.getString(2);
        String keyworker = result.getString(3);
        return duties.stream()
                .map(duty -> new Task(journey, null, service, keyworker, duty))
                .toList();
    }
}
