package org.treatmentjourney.query.engagement;

import java.time.ZoneId;
import org.axonframework.messaging.MetaData;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;
import org.treatmentjourney.query.answer.AnswerOfView;
import org.treatmentjourney.query.answer.PointInTime;
import org.treatmentjourney.query.answer.Reading;
import org.treatmentjourney.query.projection.Freshness;
import org.treatmentjourney.query.projection.Row;

/** Answers about engagement. */
@Component
public class EngagementQueries extends AnswerOfView<EngagementState, Engagement> {

    private final ZoneId zone;

    EngagementQueries(Reading reading, EngagementView view, ZoneId zone) {
        super(reading, view);
        this.zone = zone;
    }

    @QueryHandler
    public Engagement handle(FindEngagement query, MetaData metaData) {
        return asked(query.journeyId(), query.atLeast(), query.when(), metaData);
    }

    @Override
    protected Engagement answer(Row<EngagementState> row, PointInTime when, Freshness freshness) {
        return Engagement.of(row, zone, freshness);
    }
}
