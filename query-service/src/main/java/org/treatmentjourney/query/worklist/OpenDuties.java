package org.treatmentjourney.query.worklist;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.treatmentjourney.query.answer.Scope;
import org.treatmentjourney.query.fence.RememberedRows;
import org.treatmentjourney.query.fence.ViewReader;

/** Reads the clear duties of many journeys without opening what is sealed. */
@Component
public class OpenDuties {

    private final ViewReader reader;
    private final RememberedRows<List<Task>> remembered = new RememberedRows<>(
            "worklist",
            "row, service, keyworker, duties",
            (result, index) -> tasks(result, DutyJson.read(result.getString(4))));

    OpenDuties(ViewReader reader) {
        this.reader = reader;
    }

    List<Task> recorded(Scope scope) {
        return reader
                .read(jdbc -> remembered.read(jdbc, scope.condition() + " and duties <> '[]'", scope.arguments()))
                .stream()
                .flatMap(List::stream)
                .toList();
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
