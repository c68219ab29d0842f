package org.treatmentjourney.query.referral;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.List;
import org.axonframework.messaging.MetaData;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;
import org.treatmentjourney.query.answer.Asker;
import org.treatmentjourney.query.answer.Reading;
import org.treatmentjourney.query.answer.Scope;
import org.treatmentjourney.query.fence.ViewReader;

/** Counts refusals. No row is opened for it, and nobody is named. */
@Component
public class DeclinedQueries {

    private static final Period UNLESS_SAID = Period.ofWeeks(12);

    private final ViewReader reader;
    private final Reading reading;
    private final Clock clock;
    private final ZoneId zone;

    DeclinedQueries(ViewReader reader, Reading reading, Clock clock, ZoneId zone) {
        this.reader = reader;
        this.reading = reading;
        this.clock = clock;
        this.zone = zone;
    }

    @QueryHandler
    public DeclinedReferrals handle(FindDeclinedReferrals query, MetaData metaData) {
        LocalDate to =
                query.to() != null ? query.to() : clock.instant().atZone(zone).toLocalDate();
        LocalDate from = query.from() != null ? query.from() : to.minus(UNLESS_SAID);
        Scope scope = Scope.ofServices(Asker.of(metaData))
                .and("declined is not null")
                .and("declined_on between ?::date and ?::date", from.toString(), to.toString());
        List<DeclinedReferrals.Line> lines = reader.read(jdbc -> jdbc.query(
                "select service, declined, count(*) from views.referral where " + scope.condition()
                        + " group by 1, 2 order by 1, 2",
                (result, index) ->
                        new DeclinedReferrals.Line(result.getString(1), result.getString(2), result.getLong(3)),
                scope.arguments()));
        long total = lines.stream().mapToLong(DeclinedReferrals.Line::count).sum();
        return new DeclinedReferrals(from, to, total, lines, reading.freshness());
    }
}
