package org.treatmentjourney.query.handover;

import java.time.ZoneId;
import java.util.UUID;
import org.axonframework.messaging.MetaData;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;
import org.treatmentjourney.query.answer.Asker;
import org.treatmentjourney.query.answer.JourneyAnswer;
import org.treatmentjourney.query.answer.PointInTime;
import org.treatmentjourney.query.answer.Reading;

/** Answers the next worker. */
@Component
public class HandoverQueries implements JourneyAnswer {

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
        return at(query.journeyId(), Asker.of(metaData), query.when());
    }

    @Override
    public String name() {
        return view.name();
    }

    @Override
    public Handover at(UUID journeyId, Asker asker, PointInTime when) {
        var row = reading.one(view, journeyId, "journey", asker, when);
        return Handover.of(row, zone, reading.freshness());
    }
}
