package org.treatmentjourney.query.worklist;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.treatmentjourney.query.answer.Scope;
import org.treatmentjourney.query.fence.ViewReader;

/** Reads which consents are to be asked again: they stand in the client's stream, and whoever asks looks after a journey. */
@Component
public class ConsentWork {

    private static final String TASKS = "select w.row, w.service, w.keyworker, w.reviewed_on, s.asked_on, s.until"
            + " from (select row, subject, organisation, service, keyworker, reviewed_on from views.worklist where %s) w"
            + " join views.shares s on s.subject = w.subject and s.organisation = w.organisation where s.asks";

    private final ViewReader reader;

    ConsentWork(ViewReader reader) {
        this.reader = reader;
    }

    List<Task> recorded(Scope scope) {
        return reader
                .read(jdbc -> jdbc.query(
                        TASKS.formatted(scope.condition()), (result, index) -> task(result), scope.arguments()))
                .stream()
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Task> task(ResultSet result) throws SQLException {
        UUID journey = result.getObject("row", UUID.class);
        String service = result.getString("service");
        String keyworker = result.getString("keyworker");
        return ConsentDuties.of(
                        true,
                        result.getObject("asked_on", LocalDate.class),
                        result.getObject("until", LocalDate.class),
                        result.getObject("reviewed_on", LocalDate.class))
                .map(duty -> new Task(journey, null, service, keyworker, duty));
    }
}
