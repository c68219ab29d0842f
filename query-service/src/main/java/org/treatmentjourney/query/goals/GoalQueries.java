package org.treatmentjourney.query.goals;

import java.time.ZoneId;
import org.axonframework.messaging.MetaData;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;
import org.treatmentjourney.http.PersonMetadata;
import org.treatmentjourney.query.answer.Reading;

/** Answers questions about goals. */
@Component
public class GoalQueries {

    private final Reading reading;
    private final GoalsView view;
    private final ZoneId zone;

    GoalQueries(Reading reading, GoalsView view, ZoneId zone) {
        this.reading = reading;
        this.view = view;
        this.zone = zone;
    }

    @QueryHandler
    public Goals handle(FindGoals query, MetaData metaData) {
        reading.await(query.atLeast(), view);
        var row = reading.one(view, query.journeyId(), "journey", PersonMetadata.person(metaData));
        return new Goals(
                row.state().journeyId(),
                row.state().clientId(),
                Goal.of(row.state().list().goals(), zone),
                row.version(),
                reading.freshness());
    }
}
