package org.treatmentjourney.query.worklist;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
    private final Cache<UUID, Known> known =
            Caffeine.newBuilder().maximumSize(REMEMBERED).build();

    OpenDuties(ViewReader reader) {
        this.reader = reader;
    }

    private record Known(long version, List<Task> tasks) {}

    List<Task> recorded(Scope scope) {
        return reader.read(jdbc -> {
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
            learn(unknown, jdbc, tasks);
            return tasks;
        });
    }

    private void learn(List<UUID> rows, JdbcOperations jdbc, List<Task> tasks) {
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
                .map(duty -> new Task(journey, service, keyworker, duty))
                .toList();
    }
}
