package org.treatmentjourney.query.journey;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.axonframework.messaging.MetaData;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;
import org.treatmentjourney.domain.access.AccessPolicy;
import org.treatmentjourney.query.answer.AnswerOfView;
import org.treatmentjourney.query.answer.Asker;
import org.treatmentjourney.query.answer.PointInTime;
import org.treatmentjourney.query.answer.Reading;
import org.treatmentjourney.query.projection.Freshness;
import org.treatmentjourney.query.projection.Row;

/** Answers questions about a journey. */
@Component
public class JourneyQueries extends AnswerOfView<JourneyState, JourneyOverview> {

    private final Clock clock;
    private final ZoneId zone;

    JourneyQueries(Reading reading, JourneyView view, Clock clock, ZoneId zone) {
        super(reading, view);
        this.clock = clock;
        this.zone = zone;
    }

    @QueryHandler
    public JourneyOverview handle(FindJourney query, MetaData metaData) {
        return asked(query.journeyId(), query.atLeast(), query.when(), metaData);
    }

    @Override
    public JourneyOverview at(UUID journeyId, Asker asker, PointInTime when) {
        JourneyOverview told = super.at(journeyId, asker, when);
        return AccessPolicy.readsClinical(asker.person()) ? told : told.discreet();
    }

    @Override
    protected JourneyOverview answer(Row<JourneyState> row, PointInTime when, Freshness freshness) {
        LocalDate day = when.orNow(clock.instant()).atZone(zone).toLocalDate();
        return JourneyOverview.of(row, zone, day, freshness);
    }
}
