package org.treatmentjourney.query.prescriptions;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.axonframework.messaging.MetaData;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;
import org.treatmentjourney.query.answer.AnswerOfView;
import org.treatmentjourney.query.answer.PointInTime;
import org.treatmentjourney.query.answer.Reading;
import org.treatmentjourney.query.projection.Freshness;
import org.treatmentjourney.query.projection.Row;

/** Answers about prescriptions, as they are on the day that is asked about. */
@Component
public class PrescriptionsQueries extends AnswerOfView<PrescriptionsState, Prescribing> {

    private final Clock clock;
    private final ZoneId zone;

    PrescriptionsQueries(Reading reading, PrescriptionsView view, Clock clock, ZoneId zone) {
        super(reading, view);
        this.clock = clock;
        this.zone = zone;
    }

    @QueryHandler
    public Prescribing handle(FindPrescriptions query, MetaData metaData) {
        return asked(query.journeyId(), query.atLeast(), query.when(), metaData);
    }

    @Override
    protected Prescribing answer(Row<PrescriptionsState> row, PointInTime when, Freshness freshness) {
        LocalDate day = when.orNow(clock.instant()).atZone(zone).toLocalDate();
        return Prescribing.of(row, day, zone, freshness);
    }
}
