package org.treatmentjourney.query.referral;

import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.axonframework.messaging.MetaData;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;
import org.treatmentjourney.query.answer.Asker;
import org.treatmentjourney.query.answer.JourneyAnswer;
import org.treatmentjourney.query.answer.PointInTime;
import org.treatmentjourney.query.answer.Reading;
import org.treatmentjourney.query.journey.JourneyView;
import org.treatmentjourney.query.projection.Row;

/** Answers how a journey began. Duplicates are those of today: a past has none. */
@Component
public class ReferralQueries implements JourneyAnswer {

    private static final String GOES_ON =
            "and service = ? and row <> ?" + " and journey not in ('discharged', 'declined', 'closed') order by row";

    private final Reading reading;
    private final ReferralView view;
    private final JourneyView journeys;
    private final ZoneId zone;

    ReferralQueries(Reading reading, ReferralView view, JourneyView journeys, ZoneId zone) {
        this.reading = reading;
        this.view = view;
        this.journeys = journeys;
        this.zone = zone;
    }

    @QueryHandler
    public Referral handle(FindReferral query, MetaData metaData) {
        reading.await(query.atLeast(), view, journeys);
        return at(query.journeyId(), Asker.of(metaData), query.when());
    }

    @Override
    public String name() {
        return view.name();
    }

    @Override
    public Referral at(UUID journeyId, Asker asker, PointInTime when) {
        Row<ReferralState> row = reading.one(view, journeyId, "journey", asker, when);
        return Referral.of(row, when.isNow() ? duplicates(row, asker) : List.of(), zone, reading.freshness());
    }

    private List<Referral.Duplicate> duplicates(Row<ReferralState> row, Asker asker) {
        return reading
                .ofClient(journeys, row.subject(), asker, GOES_ON, String.valueOf(row.service()), row.row())
                .stream()
                .map(Row::state)
                .map(other -> new Referral.Duplicate(
                        other.journeyId(),
                        other.referred() == null ? null : other.referred().day(zone)))
                .toList();
    }
}
