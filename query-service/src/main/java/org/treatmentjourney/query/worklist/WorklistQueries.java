package org.treatmentjourney.query.worklist;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.axonframework.messaging.MetaData;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;
import org.treatmentjourney.domain.access.AccessPolicy;
import org.treatmentjourney.domain.access.Staffing;
import org.treatmentjourney.query.answer.Asker;
import org.treatmentjourney.query.answer.PointInTime;
import org.treatmentjourney.query.answer.Reading;
import org.treatmentjourney.query.answer.Scope;
import org.treatmentjourney.query.client.ClientView;
import org.treatmentjourney.query.projection.Row;
import org.treatmentjourney.query.staff.StaffInForce;

/** Answers what is due. Days are computed when somebody asks, so a changed setting changes the list at once. */
@Component
public class WorklistQueries {

    private final Reading reading;
    private final WorklistView view;
    private final ClientView clients;
    private final OpenDuties openDuties;
    private final Policies policies;
    private final StaffInForce staff;
    private final Clock clock;
    private final ZoneId zone;

    WorklistQueries(
            Reading reading,
            WorklistView view,
            ClientView clients,
            OpenDuties openDuties,
            Policies policies,
            StaffInForce staff,
            Clock clock,
            ZoneId zone) {
        this.reading = reading;
        this.view = view;
        this.clients = clients;
        this.openDuties = openDuties;
        this.policies = policies;
        this.staff = staff;
        this.clock = clock;
        this.zone = zone;
    }

    @QueryHandler
    public Worklist handle(FindWorklist query, MetaData metaData) {
        reading.await(query.atLeast(), view, clients);
        Asker asker = Asker.of(metaData);
        List<Open> open = open(query, asker);
        var cut = query.page().cut(onPage(query, open), one -> one.place().toString());
        Map<UUID, Row<WorklistState>> rows =
                reading
                        .each(
                                view,
                                cut.items().stream()
                                        .map(Open::journeyId)
                                        .distinct()
                                        .toList(),
                                asker)
                        .stream()
                        .collect(Collectors.toMap(Row::row, Function.identity()));
        Why why = Why.in(Locale.forLanguageTag(query.language()));
        Map<UUID, List<String>> safeWays = safeWays(rows.values(), asker);
        Policy policy = asked(query, asker);
        Instant now = clock.instant();
        List<Worklist.Item> items = cut.items().stream()
                .flatMap(one -> Stream.ofNullable(rows.get(one.journeyId()))
                        .map(row -> Worklist.Item.of(
                                one.due(),
                                row.state(),
                                safeWays.getOrDefault(row.subject(), List.of()),
                                why,
                                one.due().escalated(row.state(), policy, now, zone),
                                AccessPolicy.readsClinical(asker.person()))))
                .toList();
        return new Worklist(items, cut.cursor(), counts(open), reading.freshness());
    }

    private Map<UUID, List<String>> safeWays(Collection<Row<WorklistState>> rows, Asker asker) {
        List<UUID> whom = rows.stream().map(Row::subject).distinct().toList();
        return reading.each(clients, whom, asker).stream()
                .collect(Collectors.toMap(Row::row, client -> client.state().safeWays()));
    }

    private Policy asked(FindWorklist query, Asker asker) {
        return policies.of(asker.person().organisation(), PointInTime.NOW).with(query.instead());
    }

    private List<Open> open(FindWorklist query, Asker asker) {
        String organisation = asker.person().organisation();
        LocalDate today = clock.instant().atZone(zone).toLocalDate();
        Map<String, Staffing> people = staff.of(organisation);
        Scope scope = new Scope(asker).andIfSaid("service = ?", query.service());
        if (query.keyworker() != null) {
            List<String> attended = Unattended.attendedBy(query.keyworker(), people, today);
            scope.and("keyworker = any(?)", (Object) attended.toArray(String[]::new));
        }
        Policy asked = asked(query, asker);
        return openDuties.in(scope, query.kinds(), Unattended.among(people, today)).stream()
                .flatMap(journey ->
                        Due.of(journey.duties(), asked, today).stream().map(due -> new Open(journey.journeyId(), due)))
                .filter(one -> one.due().duty().kind().isFor(asker.person()))
                .filter(one -> query.kinds().isEmpty()
                        || query.kinds().contains(one.due().duty().kind()))
                .filter(one -> query.dueBy() == null || !one.due().dueOn().isAfter(query.dueBy()))
                .toList();
    }

    private static List<Open> onPage(FindWorklist query, List<Open> open) {
        String end = query.page().after();
        Open.Place after = end == null ? null : Open.Place.of(end);
        return open.stream()
                .filter(one -> after == null || one.isAfter(after))
                .sorted(Open.MOST_PRESSING_FIRST)
                .limit(query.page().limit() + 1L)
                .toList();
    }

    private static SortedMap<String, Integer> counts(List<Open> open) {
        return open.stream()
                .collect(Collectors.toMap(one -> one.due().duty().kind().code(), one -> 1, Integer::sum, TreeMap::new));
    }
}
