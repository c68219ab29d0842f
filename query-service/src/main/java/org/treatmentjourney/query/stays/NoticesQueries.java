package org.treatmentjourney.query.stays;

import org.axonframework.messaging.MetaData;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;
import org.treatmentjourney.query.answer.AnswerOfView;
import org.treatmentjourney.query.answer.PointInTime;
import org.treatmentjourney.query.answer.Reading;
import org.treatmentjourney.query.projection.Freshness;
import org.treatmentjourney.query.projection.Row;

/** Answers what other organisations must know. */
@Component
public class NoticesQueries extends AnswerOfView<StaysState, Notices> {

    NoticesQueries(Reading reading, StaysView view) {
        super(reading, view);
    }

    @QueryHandler
    public Notices handle(FindNotices query, MetaData metaData) {
        return asked(query.journeyId(), query.atLeast(), query.when(), metaData);
    }

    @Override
    public String name() {
        return "notices";
    }

    @Override
    protected Notices answer(Row<StaysState> row, PointInTime when, Freshness freshness) {
        return Notices.of(row, freshness);
    }
}
