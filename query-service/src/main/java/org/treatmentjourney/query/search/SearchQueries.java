package org.treatmentjourney.query.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.axonframework.messaging.MetaData;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;
import org.treatmentjourney.domain.course.SamePerson;
import org.treatmentjourney.query.answer.Asker;
import org.treatmentjourney.query.answer.Reading;
import org.treatmentjourney.query.answer.Scope;
import org.treatmentjourney.query.client.ClientState;
import org.treatmentjourney.query.client.ClientView;
import org.treatmentjourney.query.journey.JourneyView;
import org.treatmentjourney.query.links.Duplicates;
import org.treatmentjourney.query.projection.Row;

/** Answers who might be meant. */
@Component
public class SearchQueries {

    private final Reading reading;
    private final Directory directory;
    private final ClientView clients;
    private final JourneyView journeys;
    private final Lines lines;
    private final Duplicates duplicates;

    SearchQueries(
            Reading reading,
            Directory directory,
            ClientView clients,
            JourneyView journeys,
            Lines lines,
            Duplicates duplicates) {
        this.reading = reading;
        this.directory = directory;
        this.clients = clients;
        this.journeys = journeys;
        this.lines = lines;
        this.duplicates = duplicates;
    }

    @QueryHandler
    public Clients handle(FindClients query, MetaData metaData) {
        reading.await(query.atLeast(), clients, journeys);
        Asker asker = Asker.of(metaData);
        SamePerson same = duplicates.now();
        List<Found> found = once(directory.of(asker.person().organisation()).find(Typed.of(query.q())), same);
        String end = query.page().after();
        List<Found> rest = end == null ? found : Found.after(end, found);
        var cut = query.page()
                .cut(
                        shown(rest, query.page().limit() + 1, same, asker),
                        one -> one.found().place());
        List<Row<ClientState>> people = asker
                .permitted(cut.items(), one -> one.row().subject())
                .stream()
                .map(Shown::row)
                .toList();
        return new Clients(lines.of(people, same, asker), cut.cursor(), reading.freshness());
    }

    private record Shown(Found found, Row<ClientState> row) {}

    /** Whoever was registered twice is found once, where what was typed goes best with them. */
    private static List<Found> once(List<Found> found, SamePerson same) {
        Set<UUID> met = new HashSet<>();
        return found.stream()
                .filter(one -> !met.contains(one.person()) && met.addAll(same.of(one.person())))
                .toList();
    }

    /**
     * The first of them whom whoever asks may be told about, as the view has them at this moment: it knows who was entered
     * in error or erased. Looked for in ever larger parts, since most people may be told about most of those they look for.
     */
    private List<Shown> shown(List<Found> found, int most, SamePerson same, Asker asker) {
        List<Shown> shown = new ArrayList<>();
        for (int from = 0, many = most; from < found.size() && shown.size() < most; from += many, many *= 4) {
            List<Found> some = found.subList(from, Math.min(found.size(), from + many));
            Map<UUID, Row<ClientState>> known = inScope(some, same, asker);
            for (Found one : some) {
                Stream.concat(Stream.of(one.person()), same.of(one.person()).stream())
                        .flatMap(record -> Stream.ofNullable(known.get(record)))
                        .findFirst()
                        .ifPresent(row -> shown.add(new Shown(one, row)));
            }
        }
        return shown.subList(0, Math.min(most, shown.size()));
    }

    /** Whoever looks after one record of a person looks after the person. */
    private Map<UUID, Row<ClientState>> inScope(List<Found> some, SamePerson same, Asker asker) {
        List<UUID> ids = some.stream()
                .flatMap(one -> same.of(one.person()).stream())
                .distinct()
                .toList();
        Map<UUID, Row<ClientState>> known =
                known(reading.in(clients, Scope.ofClients(asker).and("row = any(?::uuid[])", Reading.array(ids))));
        List<UUID> byAnother = some.stream()
                .map(Found::person)
                .filter(one -> !known.containsKey(one) && same.of(one).stream().anyMatch(known::containsKey))
                .toList();
        known.putAll(known(reading.each(clients, byAnother, asker)));
        return known;
    }

    private static Map<UUID, Row<ClientState>> known(List<Row<ClientState>> rows) {
        return rows.stream()
                .filter(row -> row.state().details() != null)
                .collect(Collectors.toMap(Row::row, Function.identity(), (one, other) -> one, HashMap::new));
    }
}
