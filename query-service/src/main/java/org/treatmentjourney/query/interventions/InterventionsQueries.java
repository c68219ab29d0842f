package org.treatmentjourney.query.interventions;

import java.time.ZoneId;
import org.axonframework.messaging.MetaData;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;
import org.treatmentjourney.query.answer.AnswerOfView;
import org.treatmentjourney.query.answer.PointInTime;
import org.treatmentjourney.query.answer.Reading;
import org.treatmentjourney.query.projection.Freshness;
import org.treatmentjourney.query.projection.Row;

/** Answers about interventions. */
@Component
public class InterventionsQueries extends AnswerOfView<InterventionsState, Interventions> {

    private final ZoneId zone;

    InterventionsQueries(Reading reading, InterventionsView view, ZoneId zone) {
        super(reading, view);
        this.zone = zone;
    }

    @QueryHandler
    public Interventions handle(FindInterventions query, MetaData metaData) {
        return asked(query.journeyId(), query.atLeast(), query.when(), metaData);
    }

    @Override
    protected Interventions answer(Row<InterventionsState> row, PointInTime when, Freshness freshness) {
        return Interventions.of(row, zone, freshness);
    }
}
