package org.treatmentjourney.query.journey;

import java.time.ZoneId;
import org.axonframework.messaging.MetaData;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;
import org.treatmentjourney.http.PersonMetadata;
import org.treatmentjourney.query.answer.Reading;

/** Answers questions about a journey. */
@Component
public class JourneyQueries {

    private final Reading reading;
    private final JourneyView view;
    private final ZoneId zone;

    JourneyQueries(Reading reading, JourneyView view, ZoneId zone) {
        this.reading = reading;
        this.view = view;
        this.zone = zone;
    }

    @QueryHandler
    public JourneyOverview handle(FindJourney query, MetaData metaData) {
        reading.await(query.atLeast(), view);
        var row = reading.one(view, query.journeyId(), "journey", PersonMetadata.person(metaData));
        return JourneyOverview.of(row, zone, reading.freshness());
    }
}
