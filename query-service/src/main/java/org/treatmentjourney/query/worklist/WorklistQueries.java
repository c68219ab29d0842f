package org.treatmentjourney.query.worklist;

import java.time.Clock;
import java.time.Instant;
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
import org.treatmentjourney.query.answer.Asker;
import org.treatmentjourney.query.answer.PointInTime;
import org.treatmentjourney.query.answer.Reading;
import org.treatmentjourney.query.client.ClientView;
import org.treatmentjourney.query.projection.Row;

/** Answers what is due. Days are computed when somebody asks, so a changed setting changes the list at once. */
@Component
public class WorklistQueries {

    private final Reading reading;
    private final WorklistView view;
    private final ClientView clients;
    private final OpenWork work;
    private final Policies policies;
    private final Clock clock;
    private final ZoneId zone;

    WorklistQueries(
            Reading reading,
            WorklistView view,
            ClientView clients,
            OpenWork work,
            Policies policies,
            Clock clock,
            ZoneId zone) {
        this.reading = reading;
        this.view = view;
        this.clients = clients;
        this.work = work;
        this.policies = policies;
        this.clock = clock;
        this.zone = zone;
    }

    @QueryHandler
    public Worklist handle(FindWorklist query, MetaData metaData) {
        reading.await(query.atLeast(), view, clients);
        Asker asker = Asker.of(metaData);
        Policy policy =
                policies.of(asker.person().organisation(), PointInTime.NOW).with(query.instead());
        List<Open> open = open(query, policy, asker);
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

    private List<Open> open(FindWorklist query, Policy asked, Asker asker) {
        return work.open(asker, query.kinds(), query.service(), query.keyworker(), asked)
                .filter(one -> query.dueBy() == null || !one.due().dueOn().isAfter(query.dueBy()))
                .toList();
    }

    private static List<Open> onPage(FindWorklist query, List<Open> open) {
        String end = query.page().after();
        Open.Place after = end == null ? null : Open.Place.of(end);
        return Open.first(
                open.stream().filter(one -> after == null || one.isAfter(after)),
                query.page().limit() + 1);
    }

    private static SortedMap<String, Integer> counts(List<Open> open) {
        return open.stream()
                .collect(Collectors.toMap(one -> one.due().duty().kind().code(), one -> 1, Integer::sum, TreeMap::new));
    }
}
