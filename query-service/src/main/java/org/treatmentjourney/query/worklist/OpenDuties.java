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

    /** To ask for more kinds than these sorts out hardly anything, and costs. */
    private static final int FEW = 4;

    private static final String OF_KINDS = " and duties @> any(array(select kind::jsonb from unnest(?::text[]) kind))";

    private final ViewReader reader;

    OpenDuties(ViewReader reader) {
        this.reader = reader;
    }

    /** The duties of one journey. */
    record OfJourney(UUID journeyId, List<Duty> duties) {}

    /**
     * The duties of journeys with any of these kinds of work at least; other work is among them.
     *
     * @param kinds all of them if empty
     * @param unattended the duty that follows where somebody is keyworker who is not there, by keyworker
     */
    List<OfJourney> in(Scope scope, List<DutyKind> kinds, Map<String, Duty> unattended) {
        boolean attended = !kinds.isEmpty() && !kinds.contains(DutyKind.UNALLOCATED);
        return Stream.concat(
                        recorded(scope, kinds).stream(), unattended(scope, attended ? Map.of() : unattended).stream())
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

    private List<OfJourney> recorded(Scope scope, List<DutyKind> kinds) {
        List<DutyKind> sought = kinds.size() > FEW ? List.of() : kinds;
        String[] any = sought.stream()
                .map(kind -> "[{\"kind\": \"" + kind.name() + "\"}]")
                .toArray(String[]::new);
        Object[] arguments = any.length == 0
                ? scope.arguments()
                : Stream.concat(Stream.of(scope.arguments()), Stream.of((Object) any))
                        .toArray();
        return reader.read(jdbc -> jdbc.query(
                "select row, duties from views.worklist where " + scope.condition() + " and duties <> '[]'"
                        + (any.length == 0 ? "" : OF_KINDS),
                (result, index) ->
                        new OfJourney(result.getObject("row", UUID.class), DutyJson.read(result.getString("duties"))),
                arguments));
    }
}
