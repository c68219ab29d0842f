package org.treatmentjourney.query.referral;

import java.time.ZoneId;
import org.axonframework.messaging.MetaData;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;
import org.treatmentjourney.query.answer.AnswerOfView;
import org.treatmentjourney.query.answer.Reading;
import org.treatmentjourney.query.projection.Freshness;
import org.treatmentjourney.query.projection.Row;

/** Answers about how a journey began. */
@Component
public class ReferralQueries extends AnswerOfView<ReferralState, Referral> {

    private final ZoneId zone;

    ReferralQueries(Reading reading, ReferralView view, ZoneId zone) {
        super(reading, view);
        this.zone = zone;
    }

    @QueryHandler
    public Referral handle(FindReferral query, MetaData metaData) {
        return asked(query.journeyId(), query.atLeast(), query.when(), metaData);
    }

    @Override
    protected Referral answer(Row<ReferralState> row, Freshness freshness) {
        return Referral.of(row, zone, freshness);
    }
}
