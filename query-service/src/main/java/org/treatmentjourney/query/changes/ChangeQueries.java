package org.treatmentjourney.query.changes;

import java.util.TreeMap;
import java.util.UUID;
import org.axonframework.messaging.MetaData;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;
import org.treatmentjourney.domain.access.Person;
import org.treatmentjourney.http.PersonMetadata;
import org.treatmentjourney.query.answer.Reading;
import org.treatmentjourney.query.client.ClientView;
import org.treatmentjourney.query.journey.JourneyView;

/** Answers with versions only: no content passes this way. */
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
        Person person = PersonMetadata.person(metaData);
        var versions = new TreeMap<UUID, Long>();
        var client = reading.one(clients, query.clientId(), "client", person);
        versions.put(client.stream(), client.version());
        reading.all(journeys, "subject = ? and organisation = ?", query.clientId(), person.organisation())
                .forEach(journey -> versions.put(journey.stream(), journey.version()));
        return new Changes(versions);
    }
}
