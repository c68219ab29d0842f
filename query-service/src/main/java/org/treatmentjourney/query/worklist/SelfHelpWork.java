package org.treatmentjourney.query.worklist;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.treatmentjourney.domain.code.Kebab;
import org.treatmentjourney.query.answer.Scope;
import org.treatmentjourney.query.fence.ViewReader;
import org.treatmentjourney.query.journey.JourneyAxis;

/**
 * Reads the clear duties of courses of guided self-help. There are few beside the journeys, so nothing is remembered. What
 * became of the journey is asked with them: nobody is called once it is over, and nobody is asked anything after a death.
 */
@Component
public class SelfHelpWork {

    /** Whether its journey goes on is not known to the row, so that each client is looked up. */
    static final String LOOKED_UP = "false";

    private static final String TASKS = "select row, journey_id, service, keyworker, duties,"
            + " (select j.journey from views.journey j where j.row = journey_id) as axis"
            + " from views.self_help_work where ";

    private static final Set<JourneyAxis> OVER = EnumSet.of(JourneyAxis.DISCHARGED, JourneyAxis.DECLINED);

    private final ViewReader reader;

    SelfHelpWork(ViewReader reader) {
        this.reader = reader;
    }

    List<Task> recorded(Scope scope) {
        List<Task> tasks = new ArrayList<>();
        reader.read(jdbc -> {
            jdbc.query(
                    TASKS + scope.condition() + " and duties <> '[]'",
                    result -> {
                        tasks.addAll(tasks(result));
                    },
                    scope.arguments());
            return tasks;
        });
        return tasks;
    }

    /** Nobody is called once the journey is over, and nobody is asked anything once the client has died (R36). */
    static Stream<Duty> left(List<Duty> duties, boolean over, boolean died) {
        return died
                ? Stream.empty()
                : duties.stream()
                        .filter(duty ->
                                !over || duty.kind() == DutyKind.EVALUATION || duty.kind() == DutyKind.WORSE_SCORES);
    }

    private static List<Task> tasks(ResultSet result) throws SQLException {
        UUID course = result.getObject("row", UUID.class);
        UUID journey = result.getObject("journey_id", UUID.class);
        String service = result.getString("service");
        String guide = result.getString("keyworker");
        String axis = result.getString("axis");
        boolean over = OVER.stream().anyMatch(stands -> Kebab.code(stands).equals(axis));
        return left(
                        DutyJson.read(result.getString("duties")),
                        over,
                        Kebab.code(JourneyAxis.CLOSED).equals(axis))
                .map(duty -> new Task(journey, course, service, guide, duty))
                .toList();
    }
}
