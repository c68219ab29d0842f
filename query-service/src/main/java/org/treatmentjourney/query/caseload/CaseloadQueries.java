package org.treatmentjourney.query.caseload;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.axonframework.messaging.MetaData;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.treatmentjourney.domain.access.Staffing;
import org.treatmentjourney.domain.code.Kebab;
import org.treatmentjourney.domain.course.Latest;
import org.treatmentjourney.query.answer.Asker;
import org.treatmentjourney.query.answer.Reading;
import org.treatmentjourney.query.answer.Scope;
import org.treatmentjourney.query.client.ClientView;
import org.treatmentjourney.query.journey.JourneyState;
import org.treatmentjourney.query.journey.JourneyView;
import org.treatmentjourney.query.projection.Row;
import org.treatmentjourney.query.staff.StaffInForce;

/** Answers questions about caseloads, from the journeys and the people they belong to. */
@Component
public class CaseloadQueries {

    private final Reading reading;
    private final JourneyView journeys;
    private final ClientView clients;
    private final StaffInForce staff;
    private final Clock clock;
    private final ZoneId zone;

    CaseloadQueries(
            Reading reading, JourneyView journeys, ClientView clients, StaffInForce staff, Clock clock, ZoneId zone) {
        this.reading = reading;
        this.journeys = journeys;
        this.clients = clients;
        this.staff = staff;
        this.clock = clock;
        this.zone = zone;
    }

    @QueryHandler
    public Caseload handle(FindCaseload query, MetaData metaData) {
        reading.await(query.atLeast(), journeys, clients);
        Asker asker = Asker.of(metaData);
        LocalDate today = clock.instant().atZone(zone).toLocalDate();
        Map<String, Staffing> people = staff.of(asker.person().organisation());
        Predicate<String> left = keyworker -> Optional.ofNullable(people.get(keyworker))
                .filter(one -> one.goneOn(today))
                .isPresent();
        Places places = new Places(query.order(), zone);
        List<String> gone = people.keySet().stream().filter(left).toList();
        List<Row<JourneyState>> rows = new ArrayList<>(rows(query, places, asker, gone));
        rows.sort(Comparator.comparing(places::of));
        var cut = query.page().cut(rows, row -> places.of(row).toString());
        List<Row<JourneyState>> shown = asker.permitted(cut.items(), Row::subject);
        Map<UUID, @Nullable String> names = names(shown, asker);
        return new Caseload(
                shown.stream()
                        .map(row -> item(row.state(), names.get(row.subject()), left))
                        .toList(),
                cut.cursor(),
                reading.freshness());
    }

    private List<Row<JourneyState>> rows(FindCaseload query, Places places, Asker asker, List<String> gone) {
        Scope scope = Scope.ofOpen(asker, JourneyView.OPEN)
                .andIfSaid("service = ?", query.service())
                .andIfSaid("keyworker = ?", query.keyworker())
                .andIfSaid("stage = ?", query.stage() == null ? null : Kebab.code(query.stage()))
                .andIfSaid("risk = ?", query.risk() == null ? null : Kebab.code(query.risk()));
        if (query.unallocated()) {
            scope.and("(keyworker is null or keyworker = any(?))", (Object) gone.toArray(String[]::new));
        }
        String end = query.page().after();
        if (end != null) {
            places.after(scope, Place.of(end));
        }
        scope.and("true order by " + places.sql() + " limit ?", query.page().limit() + 1);
        return reading.in(journeys, scope);
    }

    private Map<UUID, @Nullable String> names(List<Row<JourneyState>> rows, Asker asker) {
        Map<UUID, @Nullable String> names = new HashMap<>();
        reading.each(clients, rows.stream().map(Row::subject).distinct().toList(), asker)
                .forEach(client -> names.put(client.row(), client.state().called()));
        return names;
    }

    private Caseload.Item item(JourneyState state, @Nullable String name, Predicate<String> left) {
        String keyworker = Latest.value(state.keyworker());
        boolean gone = keyworker != null && left.test(keyworker);
        return new Caseload.Item(
                state.clientId(),
                state.journeyId(),
                name,
                state.service(),
                gone ? null : keyworker,
                gone ? keyworker : null,
                Latest.value(state.stage()),
                state.axis(zone),
                state.risks().level(),
                state.lastContactAt(),
                state.planning().reviewOn(zone));
    }
}
