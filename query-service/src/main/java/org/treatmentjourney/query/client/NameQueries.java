package org.treatmentjourney.query.client;

import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.axonframework.messaging.MetaData;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;
import org.treatmentjourney.query.answer.Asker;
import org.treatmentjourney.query.answer.Reading;
import org.treatmentjourney.query.client.ClientNames.ClientName;
import org.treatmentjourney.query.projection.Row;

/** Answers what people are called, for whatever shows a list of them. */
@Component
public class NameQueries {

    private final Reading reading;
    private final ClientView view;

    NameQueries(Reading reading, ClientView view) {
        this.reading = reading;
        this.view = view;
    }

    @QueryHandler
    public ClientNames handle(FindNames query, MetaData metaData) {
        Map<UUID, ClientName> names = reading.each(view, query.clientIds(), Asker.of(metaData)).stream()
                .collect(Collectors.toMap(Row::row, row -> ClientName.of(row.state())));
        return new ClientNames(
                query.clientIds().stream()
                        .distinct()
                        .map(names::get)
                        .filter(Objects::nonNull)
                        .toList(),
                reading.freshness());
    }
}
