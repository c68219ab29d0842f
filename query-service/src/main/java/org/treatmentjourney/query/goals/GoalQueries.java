package org.treatmentjourney.query.goals;

import java.time.ZoneId;
import java.util.UUID;
import org.axonframework.messaging.MetaData;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;
import org.treatmentjourney.query.answer.Asker;
import org.treatmentjourney.query.answer.JourneyAnswer;
import org.treatmentjourney.query.answer.PointInTime;
import org.treatmentjourney.query.answer.Reading;

/** Answers questions about goals. */
@Component
public class GoalQueries implements JourneyAnswer {

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
        return at(query.journeyId(), Asker.of(metaData), query.when());
    }

    @Override
    public String name() {
        return view.name();
    }

    @Override
    public Goals at(UUID journeyId, Asker asker, PointInTime when) {
        var row = reading.one(view, journeyId, "journey", asker, when);
        return new Goals(
                row.state().journeyId(),
                row.state().clientId(),
                Goal.of(row.state().list().goals(), zone),
                row.version(),
                reading.freshness());
    }
}
