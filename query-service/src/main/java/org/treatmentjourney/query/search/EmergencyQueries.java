package org.treatmentjourney.query.search;

import java.util.List;
import org.axonframework.messaging.MetaData;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;
import org.treatmentjourney.query.answer.Asker;
import org.treatmentjourney.query.answer.Reading;
import org.treatmentjourney.query.client.ClientState;
import org.treatmentjourney.query.client.ClientView;
import org.treatmentjourney.query.projection.Row;

/** Answers who is meant by a name and a birth date. Whoever knows less of somebody is told of nobody. */
@Component
class EmergencyQueries {

    private static final int MOST = 5;

    private final Reading reading;
    private final Directory directory;
    private final ClientView view;

    EmergencyQueries(Reading reading, Directory directory, ClientView view) {
        this.reading = reading;
        this.directory = directory;
        this.view = view;
    }

    @QueryHandler
    public InEmergency handle(FindInEmergency query, MetaData metaData) {
        Asker asker = Asker.of(metaData);
        Typed typed = Typed.of(query.name());
        List<String> words = Spelling.words(query.name());
        var found = directory.of(asker.person().organisation()).find(typed).stream()
                .map(Found::person)
                .toList();
        List<Row<ClientState>> meant = reading.each(view, found, asker, row -> isMeant(row.state(), words, query));
        return new InEmergency(meant.stream()
                .limit(MOST)
                .map(row -> new InEmergency.Item(row.subject(), row.state().called(), query.born()))
                .toList());
    }

    private static boolean isMeant(ClientState state, List<String> words, FindInEmergency query) {
        var details = state.details();
        return details != null
                && words.size() > 1
                && query.born().equals(details.birthDate())
                && Known.of(state)
                        .filter(known -> known.names().containsAll(words))
                        .isPresent();
    }
}
