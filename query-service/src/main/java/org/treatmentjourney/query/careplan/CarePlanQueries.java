package org.treatmentjourney.query.careplan;

import java.time.ZoneId;
import java.util.Locale;
import java.util.UUID;
import org.axonframework.messaging.MetaData;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.treatmentjourney.http.Refused;
import org.treatmentjourney.query.answer.Asker;
import org.treatmentjourney.query.answer.JourneyAnswer;
import org.treatmentjourney.query.answer.PointInTime;
import org.treatmentjourney.query.answer.Reading;
import org.treatmentjourney.query.projection.Row;
import tools.jackson.databind.json.JsonMapper;

/** Answers questions about care plans. */
@Component
public class CarePlanQueries implements JourneyAnswer {

    private final Reading reading;
    private final CarePlanView view;
    private final ZoneId zone;
    private final JsonMapper json;

    CarePlanQueries(Reading reading, CarePlanView view, ZoneId zone, JsonMapper json) {
        this.reading = reading;
        this.view = view;
        this.zone = zone;
        this.json = json;
    }

    @QueryHandler
    public CarePlan handle(FindCarePlan query, MetaData metaData) {
        reading.await(query.atLeast(), view);
        return at(query.journeyId(), Asker.of(metaData), query.when());
    }

    @Override
    public String name() {
        return view.name();
    }

    @Override
    public CarePlan at(UUID journeyId, Asker asker, PointInTime when) {
        var row = made(journeyId, asker, when);
        return asker.told(row.subject(), CarePlan.of(row, zone, reading.freshness()));
    }

    @QueryHandler
    public ClientCopy handle(FindClientCopy query, MetaData metaData) {
        reading.await(query.atLeast(), view);
        var row = made(query.journeyId(), Asker.of(metaData), query.when());
        return ClientCopy.of(row, zone, Locale.forLanguageTag(query.language()), reading.freshness());
    }

    private Row<CarePlanState> made(UUID journeyId, Asker asker, PointInTime when) {
        Row<CarePlanState> row = reading.one(view, journeyId, "journey", asker, when);
        if (row.state().versions().isEmpty()) {
            throw new Refused(HttpStatus.NOT_FOUND, "careplan.none", "No care plan has been made yet.");
        }
        return row;
    }

    /** A journey without a plan has an empty list of them. */
    @QueryHandler
    public CarePlanVersions handle(FindCarePlanVersions query, MetaData metaData) {
        reading.await(query.atLeast(), view);
        Asker asker = Asker.of(metaData);
        var row = reading.one(view, query.journeyId(), "journey", asker, query.when());
        return asker.told(row.subject(), CarePlanVersions.of(row, zone, reading.freshness(), json));
    }
}
