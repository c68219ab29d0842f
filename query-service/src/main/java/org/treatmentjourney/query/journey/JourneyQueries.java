package org.treatmentjourney.query.journey;

import java.time.ZoneId;
import org.axonframework.messaging.MetaData;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;
import org.treatmentjourney.query.answer.AnswerOfView;
import org.treatmentjourney.query.answer.Reading;
import org.treatmentjourney.query.projection.Freshness;
import org.treatmentjourney.query.projection.Row;

/** Answers questions about a journey. */
@Component
public class JourneyQueries extends AnswerOfView<JourneyState, JourneyOverview> {

    private final ZoneId zone;

    JourneyQueries(Reading reading, JourneyView view, ZoneId zone) {
        super(reading, view);
        this.zone = zone;
    }

    @QueryHandler
    public JourneyOverview handle(FindJourney query, MetaData metaData) {
        return asked(query.journeyId(), query.atLeast(), query.when(), metaData);
    }

    @Override
    protected JourneyOverview answer(Row<JourneyState> row, Freshness freshness) {
        return JourneyOverview.of(row, zone, freshness);
    }
}
