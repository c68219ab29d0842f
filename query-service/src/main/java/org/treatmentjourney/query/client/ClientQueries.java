package org.treatmentjourney.query.client;

import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import org.axonframework.messaging.MetaData;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;
import org.treatmentjourney.query.answer.Asker;
import org.treatmentjourney.query.answer.Reading;
import org.treatmentjourney.query.client.ClientDetails.JourneyLine;
import org.treatmentjourney.query.journey.JourneyState;
import org.treatmentjourney.query.journey.JourneyView;
import org.treatmentjourney.query.projection.Row;

/** Answers questions about a person. */
@Component
public class ClientQueries {

    private final Reading reading;
    private final ClientView view;
    private final JourneyView journeys;
    private final ZoneId zone;

    ClientQueries(Reading reading, ClientView view, JourneyView journeys, ZoneId zone) {
        this.reading = reading;
        this.view = view;
        this.journeys = journeys;
        this.zone = zone;
    }

    @QueryHandler
    public ClientDetails handle(FindClient query, MetaData metaData) {
        reading.await(query.atLeast(), view, journeys);
        Asker asker = Asker.of(metaData);
        var row = reading.one(view, query.clientId(), "client", asker, query.when());
        List<JourneyLine> lines = journeys(query, asker).stream()
                .map(Row::state)
                .sorted(Comparator.comparing(JourneyState::began).thenComparing(JourneyState::journeyId))
                .map(this::line)
                .toList();
        return ClientDetails.of(row, lines, zone, reading.freshness());
    }

    private List<Row<JourneyState>> journeys(FindClient query, Asker asker) {
        return query.when().isNow()
                ? reading.ofClient(journeys, query.clientId(), asker, "")
                : reading.past(journeys, reading.streams(journeys, query.clientId(), asker), query.when());
    }

    private JourneyLine line(JourneyState state) {
        return new JourneyLine(
                state.journeyId(),
                state.service(),
                state.referred() == null ? null : state.referred().day(zone),
                state.axis(zone));
    }
}
