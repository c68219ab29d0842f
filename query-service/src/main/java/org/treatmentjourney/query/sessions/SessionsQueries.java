package org.treatmentjourney.query.sessions;

import java.time.ZoneId;
import org.axonframework.messaging.MetaData;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;
import org.treatmentjourney.query.answer.AnswerOfView;
import org.treatmentjourney.query.answer.PointInTime;
import org.treatmentjourney.query.answer.Reading;
import org.treatmentjourney.query.projection.Freshness;
import org.treatmentjourney.query.projection.Row;

/** Answers about meetings. */
@Component
public class SessionsQueries extends AnswerOfView<SessionsState, Sessions> {

    private final ZoneId zone;

    SessionsQueries(Reading reading, SessionsView view, ZoneId zone) {
        super(reading, view);
        this.zone = zone;
    }

    @QueryHandler
    public Sessions handle(FindSessions query, MetaData metaData) {
        return asked(query.journeyId(), query.atLeast(), query.when(), metaData);
    }

    @Override
    protected Sessions answer(Row<SessionsState> row, PointInTime when, Freshness freshness) {
        return Sessions.of(row, zone, freshness);
    }
}
