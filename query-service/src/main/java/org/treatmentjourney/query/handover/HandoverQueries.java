package org.treatmentjourney.query.handover;

import java.time.ZoneId;
import org.axonframework.messaging.MetaData;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;
import org.treatmentjourney.query.answer.AnswerOfView;
import org.treatmentjourney.query.answer.PointInTime;
import org.treatmentjourney.query.answer.Reading;
import org.treatmentjourney.query.projection.Freshness;
import org.treatmentjourney.query.projection.Row;

/** Answers the next worker. */
@Component
public class HandoverQueries extends AnswerOfView<HandoverState, Handover> {

    private final ZoneId zone;

    HandoverQueries(Reading reading, HandoverView view, ZoneId zone) {
        super(reading, view);
        this.zone = zone;
    }

    @QueryHandler
    public Handover handle(FindHandover query, MetaData metaData) {
        return asked(query.journeyId(), query.atLeast(), query.when(), metaData);
    }

    @Override
    protected Handover answer(Row<HandoverState> row, PointInTime when, Freshness freshness) {
        return Handover.of(row, zone, freshness);
    }
}
