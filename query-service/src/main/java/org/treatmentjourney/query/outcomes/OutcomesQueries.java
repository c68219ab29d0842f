package org.treatmentjourney.query.outcomes;

import java.time.ZoneId;
import org.axonframework.messaging.MetaData;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;
import org.treatmentjourney.query.answer.AnswerOfView;
import org.treatmentjourney.query.answer.PointInTime;
import org.treatmentjourney.query.answer.Reading;
import org.treatmentjourney.query.projection.Freshness;
import org.treatmentjourney.query.projection.Row;

/** Answers about outcomes. */
@Component
public class OutcomesQueries extends AnswerOfView<OutcomesState, Outcomes> {

    private final ZoneId zone;

    OutcomesQueries(Reading reading, OutcomesView view, ZoneId zone) {
        super(reading, view);
        this.zone = zone;
    }

    @QueryHandler
    public Outcomes handle(FindOutcomes query, MetaData metaData) {
        return asked(query.journeyId(), query.atLeast(), query.when(), metaData);
    }

    @Override
    protected Outcomes answer(Row<OutcomesState> row, PointInTime when, Freshness freshness) {
        return Outcomes.of(row, zone, freshness);
    }
}
