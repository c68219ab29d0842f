package org.treatmentjourney.query.caseload;

import org.axonframework.messaging.MetaData;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;
import org.treatmentjourney.domain.staff.question.FindOpenJourneys;
import org.treatmentjourney.domain.staff.question.OpenJourneys;
import org.treatmentjourney.query.answer.Asker;
import org.treatmentjourney.query.answer.Reading;
import org.treatmentjourney.query.answer.Scope;
import org.treatmentjourney.query.journey.JourneyView;
import org.treatmentjourney.query.projection.Row;

/** Answers what there is to hand over. */
@Component
public class OpenJourneyQueries {

    private final Reading reading;
    private final JourneyView journeys;

    OpenJourneyQueries(Reading reading, JourneyView journeys) {
        this.reading = reading;
        this.journeys = journeys;
    }

    @QueryHandler
    public OpenJourneys handle(FindOpenJourneys query, MetaData metaData) {
        Asker asker = Asker.of(metaData);
        Scope scope = Scope.ofOpen(asker, JourneyView.OPEN).and("keyworker = ? order by row", query.keyworker());
        return new OpenJourneys(asker.permitted(reading.in(journeys, scope), Row::subject).stream()
                .map(Row::row)
                .toList());
    }
}
