package org.treatmentjourney.query.handover;

import java.time.ZoneId;
import org.axonframework.messaging.MetaData;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;
import org.treatmentjourney.http.PersonMetadata;
import org.treatmentjourney.query.answer.Reading;

/** Answers the next worker. */
@Component
public class HandoverQueries {

    private final Reading reading;
    private final HandoverView view;
    private final ZoneId zone;

    HandoverQueries(Reading reading, HandoverView view, ZoneId zone) {
        this.reading = reading;
        this.view = view;
        this.zone = zone;
    }

    @QueryHandler
    public Handover handle(FindHandover query, MetaData metaData) {
        reading.await(query.atLeast(), view);
        var row = reading.one(view, query.journeyId(), "journey", PersonMetadata.person(metaData));
        return Handover.of(row, zone, reading.freshness());
    }
}
