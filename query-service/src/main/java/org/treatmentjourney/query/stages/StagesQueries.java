package org.treatmentjourney.query.stages;

import java.time.ZoneId;
import org.axonframework.messaging.MetaData;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;
import org.treatmentjourney.query.answer.AnswerOfView;
import org.treatmentjourney.query.answer.PointInTime;
import org.treatmentjourney.query.answer.Reading;
import org.treatmentjourney.query.projection.Freshness;
import org.treatmentjourney.query.projection.Row;

/** Answers about stages. */
@Component
public class StagesQueries extends AnswerOfView<StagesState, Stages> {

    private final ZoneId zone;

    StagesQueries(Reading reading, StagesView view, ZoneId zone) {
        super(reading, view);
        this.zone = zone;
    }

    @QueryHandler
    public Stages handle(FindStages query, MetaData metaData) {
        return asked(query.journeyId(), query.atLeast(), query.when(), metaData);
    }

    @Override
    protected Stages answer(Row<StagesState> row, PointInTime when, Freshness freshness) {
        return Stages.of(row, zone, freshness);
    }
}
