package org.treatmentjourney.query.risks;

import java.time.ZoneId;
import org.axonframework.messaging.MetaData;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;
import org.treatmentjourney.query.answer.AnswerOfView;
import org.treatmentjourney.query.answer.PointInTime;
import org.treatmentjourney.query.answer.Reading;
import org.treatmentjourney.query.projection.Freshness;
import org.treatmentjourney.query.projection.Row;

/** Answers about risks. */
@Component
public class RisksQueries extends AnswerOfView<RisksState, RiskHistory> {

    private final ZoneId zone;

    RisksQueries(Reading reading, RisksView view, ZoneId zone) {
        super(reading, view);
        this.zone = zone;
    }

    @QueryHandler
    public RiskHistory handle(FindRisks query, MetaData metaData) {
        return asked(query.journeyId(), query.atLeast(), query.when(), metaData);
    }

    @Override
    protected RiskHistory answer(Row<RisksState> row, PointInTime when, Freshness freshness) {
        return RiskHistory.of(row, zone, freshness);
    }
}
