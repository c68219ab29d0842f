package org.treatmentjourney.query.worklist;

import java.time.Clock;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.axonframework.messaging.MetaData;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;
import org.treatmentjourney.domain.access.AccessPolicy;
import org.treatmentjourney.query.answer.Asker;
import org.treatmentjourney.query.answer.PointInTime;
import org.treatmentjourney.query.answer.Reading;
import org.treatmentjourney.query.client.ClientState;
import org.treatmentjourney.query.client.ClientView;
import org.treatmentjourney.query.projection.Freshness;
import org.treatmentjourney.query.projection.Row;
import org.treatmentjourney.query.selfhelp.SelfHelpState;
import org.treatmentjourney.query.view.View;

/** Answers what is due. Days are computed when somebody asks, so a changed setting changes the list at once. */
@Component
public class WorklistQueries {

    private final Reading reading;
    private final WorklistView view;
    private final SelfHelpWorkView courses;
    private final ClientView clients;
    private final OpenWork work;
    private final Policies policies;
    private final Clock clock;
    private final ZoneId zone;

    WorklistQueries(
            Reading reading,
            WorklistView view,
            SelfHelpWorkView courses,
            ClientView clients,
            OpenWork work,
            Policies policies,
            Clock clock,
            ZoneId zone) {
        this.reading = reading;
        this.view = view;
        this.courses = courses;
        this.clients = clients;
        this.work = work;
        this.policies = policies;
        this.clock = clock;
        this.zone = zone;
    }

    @QueryHandler
    public Worklist handle(FindWorklist query, MetaData metaData) {
        return handle(new FindWorklists(List.of(query)), metaData).lists().getFirst();
    }

    @QueryHandler
    public Worklists handle(FindWorklists query, MetaData metaData) {
        query.lists().forEach(list -> reading.await(list.atLeast(), view, courses, clients));
        Asker asker = Asker.of(metaData);
        Policy policy = policies.of(asker.person().organisation(), PointInTime.NOW);
        List<Picked> picked = Picked.of(query.lists(), work.of(asker, query.lists()), policy);
        Map<UUID, WorklistState> facts = states(view, picked.stream().flatMap(Picked::journeys), asker);
        Map<UUID, SelfHelpState> guided = states(courses, picked.stream().flatMap(Picked::courses), asker);
        Map<UUID, ClientState> people = states(clients, facts.values().stream().map(WorklistState::clientId), asker);
        Freshness freshness = reading.freshness();
        return new Worklists(
                picked.stream()
                        .map(list -> new Worklist(
                                items(list, facts, guided, people, asker),
                                list.cut().cursor(),
                                list.counts(),
                                freshness))
                        .toList(),
                names(people.values()));
    }

    private <S> Map<UUID, S> states(View<S> of, Stream<UUID> ids, Asker asker) {
        return reading.each(of, ids.distinct().toList(), asker).stream()
                .collect(Collectors.toMap(Row::row, Row::state));
    }

    private List<Worklist.Item> items(
            Picked list,
            Map<UUID, WorklistState> facts,
            Map<UUID, SelfHelpState> guided,
            Map<UUID, ClientState> people,
            Asker asker) {
        var telling = new Telling(
                Why.in(Locale.forLanguageTag(list.list().language())),
                list.policy(),
                clock.instant(),
                zone,
                AccessPolicy.readsClinical(asker.person()));
        return list.cut().items().stream()
                .flatMap(one -> Stream.ofNullable(facts.get(one.journeyId())).flatMap(state -> {
                    List<String> safeWays = Optional.ofNullable(people.get(state.clientId()))
                            .map(ClientState::safeWays)
                            .orElse(List.of());
                    UUID course = one.selfHelpId();
                    return course == null
                            ? Stream.of(telling.of(one.due(), state, safeWays))
                            : Stream.ofNullable(guided.get(course))
                                    .map(known -> telling.of(one.due(), known, state, safeWays));
                }))
                .toList();
    }

    private static Map<UUID, String> names(Collection<ClientState> people) {
        Map<UUID, String> names = new HashMap<>();
        people.forEach(one -> Optional.ofNullable(one.called()).ifPresent(name -> names.put(one.clientId(), name)));
        return names;
    }
}
