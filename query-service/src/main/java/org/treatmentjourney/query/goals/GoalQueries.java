package org.treatmentjourney.query.goals;

import java.time.ZoneId;
import org.axonframework.messaging.MetaData;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;
import org.treatmentjourney.query.answer.AnswerOfView;
import org.treatmentjourney.query.answer.PointInTime;
import org.treatmentjourney.query.answer.Reading;
import org.treatmentjourney.query.projection.Freshness;
import org.treatmentjourney.query.projection.Row;

/** Answers questions about goals. */
@Component
public class GoalQueries extends AnswerOfView<GoalsState, Goals> {

    private final ZoneId zone;

    GoalQueries(Reading reading, GoalsView view, ZoneId zone) {
        super(reading, view);
        this.zone = zone;
    }

    @QueryHandler
    public Goals handle(FindGoals query, MetaData metaData) {
        return asked(query.journeyId(), query.atLeast(), query.when(), metaData);
    }

    @Override
    protected Goals answer(Row<GoalsState> row, PointInTime when, Freshness freshness) {
        return Goals.of(row, zone, freshness);
    }
}
