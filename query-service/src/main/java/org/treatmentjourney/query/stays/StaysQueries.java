package org.treatmentjourney.query.stays;

import java.time.Clock;
import java.time.ZoneId;
import java.util.UUID;
import org.axonframework.messaging.MetaData;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;
import org.treatmentjourney.query.answer.Asker;
import org.treatmentjourney.query.answer.JourneyAnswer;
import org.treatmentjourney.query.answer.PointInTime;
import org.treatmentjourney.query.answer.Reading;

/** Answers where a client is or was. How high the danger is depends on the day that is asked about. */
@Component
public class StaysQueries implements JourneyAnswer {

    private final Reading reading;
    private final StaysView view;
    private final Clock clock;
    private final ZoneId zone;

    StaysQueries(Reading reading, StaysView view, Clock clock, ZoneId zone) {
        this.reading = reading;
        this.view = view;
        this.clock = clock;
        this.zone = zone;
    }

    @QueryHandler
    public Stays handle(FindStays query, MetaData metaData) {
        reading.await(query.atLeast(), view);
        return at(query.journeyId(), Asker.of(metaData), query.when());
    }

    @Override
    public String name() {
        return view.name();
    }

    @Override
    public Stays at(UUID journeyId, Asker asker, PointInTime when) {
        var row = reading.one(view, journeyId, "journey", asker, when);
        return Stays.of(row, when.orNow(clock.instant()).atZone(zone).toLocalDate(), zone, reading.freshness());
    }
}
