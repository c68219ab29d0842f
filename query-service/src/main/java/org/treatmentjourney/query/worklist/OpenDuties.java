package org.treatmentjourney.query.worklist;

import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.treatmentjourney.query.answer.Scope;

/** Reads the clear duties of many journeys without opening what is sealed. */
@Component
public class OpenDuties {

    private final JdbcTemplate jdbc;

    OpenDuties(DataSource dataSource) {
        this.jdbc = new JdbcTemplate(dataSource);
    }

    /** The duties of one journey. */
    record OfJourney(UUID journeyId, List<Duty> duties) {}

    List<OfJourney> in(Scope scope) {
        return jdbc.query(
                "select row, duties from views.worklist where " + scope.condition() + " and duties <> '[]'",
                (result, index) ->
                        new OfJourney(result.getObject("row", UUID.class), DutyJson.read(result.getString("duties"))),
                scope.arguments());
    }
}
