package org.treatmentjourney.query.journey;

import java.time.ZoneId;
import java.util.UUID;
import org.axonframework.messaging.MetaData;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;
import org.treatmentjourney.query.answer.Asker;
import org.treatmentjourney.query.answer.JourneyAnswer;
import org.treatmentjourney.query.answer.PointInTime;
import org.treatmentjourney.query.answer.Reading;

/** Answers questions about a journey. */
@Component
public class JourneyQueries implements JourneyAnswer {

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
        return at(query.journeyId(), Asker.of(metaData), query.when());
    }

    @Override
    public String name() {
        return view.name();
    }

    @Override
    public JourneyOverview at(UUID journeyId, Asker asker, PointInTime when) {
        var row = reading.one(view, journeyId, "journey", asker, when);
        return JourneyOverview.of(row, zone, reading.freshness());
    }
}
