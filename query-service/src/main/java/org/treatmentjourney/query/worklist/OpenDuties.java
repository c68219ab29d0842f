package org.treatmentjourney.query.worklist;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.treatmentjourney.query.answer.Scope;
import org.treatmentjourney.query.fence.ViewReader;

/** Reads the clear duties of many journeys without opening what is sealed. */
@Component
public class OpenDuties {

    private final ViewReader reader;

    OpenDuties(ViewReader reader) {
        this.reader = reader;
    }

    /** The duties of one journey. */
    record OfJourney(UUID journeyId, List<Duty> duties) {}

    /** @param unattended the duty that follows where somebody is keyworker who is not there, by keyworker */
    List<OfJourney> in(Scope scope, Map<String, Duty> unattended) {
        return Stream.concat(recorded(scope).stream(), unattended(scope, unattended).stream())
                .toList();
    }

    /** Open journeys; what their keyworkers do is known only when somebody asks. */
    private List<OfJourney> unattended(Scope scope, Map<String, Duty> duties) {
        if (duties.isEmpty()) {
            return List.of();
        }
        Object[] arguments = Stream.concat(Stream.of(scope.arguments()), Stream.of((Object)
                        duties.keySet().toArray(String[]::new)))
                .toArray();
        return reader.read(jdbc -> jdbc.query(
                "select row, keyworker from views.journey where " + scope.condition()
                        + " and journey not in ('discharged', 'declined', 'closed') and keyworker = any(?)",
                (result, index) -> new OfJourney(
                        result.getObject("row", UUID.class),
                        Stream.ofNullable(duties.get(result.getString("keyworker")))
                                .toList()),
                arguments));
    }

    private List<OfJourney> recorded(Scope scope) {
        return reader.read(jdbc -> jdbc.query(
                "select row, duties from views.worklist where " + scope.condition() + " and duties <> '[]'",
                (result, index) ->
                        new OfJourney(result.getObject("row", UUID.class), DutyJson.read(result.getString("duties"))),
                scope.arguments()));
    }
}
