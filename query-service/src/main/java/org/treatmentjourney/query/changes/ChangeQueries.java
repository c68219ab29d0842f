package org.treatmentjourney.query.changes;

import java.util.TreeMap;
import java.util.UUID;
import org.axonframework.messaging.MetaData;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;
import org.treatmentjourney.query.answer.Asker;
import org.treatmentjourney.query.answer.Reading;
import org.treatmentjourney.query.client.ClientView;
import org.treatmentjourney.query.journey.JourneyView;

/** Answers with new versions only: no content passes this way, and where nothing is new nothing is told. */
@Component
public class ChangeQueries {

    private final Reading reading;
    private final ClientView clients;
    private final JourneyView journeys;

    ChangeQueries(Reading reading, ClientView clients, JourneyView journeys) {
        this.reading = reading;
        this.clients = clients;
        this.journeys = journeys;
    }

    @QueryHandler
    public Changes handle(FindChanges query, MetaData metaData) {
        Asker asker = Asker.of(metaData);
        var versions = new TreeMap<UUID, Long>();
        var client = reading.one(clients, query.clientId(), "client", asker);
        versions.put(client.stream(), client.version());
        reading.ofClient(journeys, query.clientId(), asker, "")
                .forEach(journey -> versions.put(journey.stream(), journey.version()));
        if (query.noOthers()) {
            versions.keySet().retainAll(query.told().keySet());
        }
        versions.entrySet().removeAll(query.told().entrySet());
        if (versions.isEmpty()) {
            asker.toldNothing();
        }
        return new Changes(versions);
    }
}
