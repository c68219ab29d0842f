package org.treatmentjourney.query.referral;

import java.sql.Date;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.List;
import org.axonframework.messaging.MetaData;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;
import org.treatmentjourney.domain.access.Person;
import org.treatmentjourney.query.answer.Asker;
import org.treatmentjourney.query.answer.Reading;
import org.treatmentjourney.query.fence.ViewReader;

/** Counts refusals. No row is opened for it, and nobody is named. */
@Component
public class DeclinedQueries {

    private static final String COUNTED = """
            select service, declined, count(*) from views.referral
            where organisation = ? and (? or service = any(?)) and declined is not null and declined_on between ? and ?
            group by 1, 2 order by 1, 2""";

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
        Person person = Asker.of(metaData).person();
        String[] services = person.services().toArray(String[]::new);
        List<DeclinedReferrals.Line> lines = reader.read(jdbc -> jdbc.query(
                COUNTED,
                (result, index) ->
                        new DeclinedReferrals.Line(result.getString(1), result.getString(2), result.getLong(3)),
                person.organisation(),
                services.length == 0,
                services,
                Date.valueOf(from),
                Date.valueOf(to)));
        long total = lines.stream().mapToLong(DeclinedReferrals.Line::count).sum();
        return new DeclinedReferrals(from, to, total, lines, reading.freshness());
    }
}
