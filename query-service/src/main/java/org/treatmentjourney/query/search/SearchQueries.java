package org.treatmentjourney.query.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.axonframework.messaging.MetaData;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;
import org.treatmentjourney.query.answer.Asker;
import org.treatmentjourney.query.answer.Reading;
import org.treatmentjourney.query.answer.Scope;
import org.treatmentjourney.query.client.ClientState;
import org.treatmentjourney.query.client.ClientView;
import org.treatmentjourney.query.journey.JourneyView;
import org.treatmentjourney.query.projection.Row;

/** Answers who might be meant. */
@Component
public class SearchQueries {

    private final Reading reading;
    private final Directory directory;
    private final ClientView clients;
    private final JourneyView journeys;
    private final Lines lines;

    SearchQueries(Reading reading, Directory directory, ClientView clients, JourneyView journeys, Lines lines) {
        this.reading = reading;
        this.directory = directory;
        this.clients = clients;
        this.journeys = journeys;
        this.lines = lines;
    }

    @QueryHandler
    public Clients handle(FindClients query, MetaData metaData) {
        reading.await(query.atLeast(), clients, journeys);
        Asker asker = Asker.of(metaData);
        List<Found> found = directory.of(asker.person().organisation()).find(Typed.of(query.q()));
        String end = query.page().after();
        List<Found> rest = end == null ? found : Found.after(end, found);
        var cut = query.page()
                .cut(
                        shown(rest, query.page().limit() + 1, asker),
                        one -> one.found().place());
        List<Row<ClientState>> people = asker
                .permitted(cut.items(), one -> one.row().subject())
                .stream()
                .map(Shown::row)
                .toList();
        return new Clients(lines.of(people, asker), cut.cursor(), reading.freshness());
    }

    private record Shown(Found found, Row<ClientState> row) {}

    /**
     * The first of them whom whoever asks may be told about, as the view has them at this moment: it knows who was entered
     * in error or erased. Looked for in ever larger parts, since most people may be told about most of those they look for.
     */
    private List<Shown> shown(List<Found> found, int most, Asker asker) {
        List<Shown> shown = new ArrayList<>();
        for (int from = 0, many = most; from < found.size() && shown.size() < most; from += many, many *= 4) {
            List<Found> some = found.subList(from, Math.min(found.size(), from + many));
            Map<UUID, Row<ClientState>> known = inScope(some, asker);
            for (Found one : some) {
                Row<ClientState> row = known.get(one.person());
                if (row != null) {
                    shown.add(new Shown(one, row));
                }
            }
        }
        return shown.subList(0, Math.min(most, shown.size()));
    }

    private Map<UUID, Row<ClientState>> inScope(List<Found> some, Asker asker) {
        String ids = Reading.array(some.stream().map(Found::person).toList());
        return reading.in(clients, Scope.ofClients(asker).and("row = any(?::uuid[])", ids)).stream()
                .filter(row -> row.state().details() != null)
                .collect(Collectors.toMap(Row::row, Function.identity()));
    }
}
