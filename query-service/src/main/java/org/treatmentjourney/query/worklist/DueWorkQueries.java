package org.treatmentjourney.query.worklist;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.axonframework.messaging.MetaData;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;
import org.treatmentjourney.domain.access.Person;
import org.treatmentjourney.http.PersonMetadata;
import org.treatmentjourney.query.answer.JourneyAnswer;
import org.treatmentjourney.query.answer.PointInTime;
import org.treatmentjourney.query.answer.Reading;

/** Answers what is due on one journey, or was: a list of the past uses the settings of the past (R47). */
@Component
public class DueWorkQueries implements JourneyAnswer {

    private final Reading reading;
    private final WorklistView view;
    private final Policies policies;
    private final Clock clock;
    private final ZoneId zone;

    DueWorkQueries(Reading reading, WorklistView view, Policies policies, Clock clock, ZoneId zone) {
        this.reading = reading;
        this.view = view;
        this.policies = policies;
        this.clock = clock;
        this.zone = zone;
    }

    @QueryHandler
    public DueWork handle(FindDueWork query, MetaData metaData) {
        reading.await(query.atLeast(), view);
        return at(
                query.journeyId(),
                PersonMetadata.person(metaData),
                query.when(),
                Locale.forLanguageTag(query.language()));
    }

    @Override
    public String name() {
        return "due-work";
    }

    @Override
    public DueWork at(UUID journeyId, Person person, PointInTime when) {
        return at(journeyId, person, when, Locale.UK);
    }

    private DueWork at(UUID journeyId, Person person, PointInTime when, Locale language) {
        var row = reading.one(view, journeyId, "journey", person, when);
        LocalDate day = day(when);
        Policy policy = policies.of(row.organisation(), when);
        List<Due> due = Due.of(new Duties(row.state(), zone).open(), policy, day);
        Why why = Why.in(language);
        return new DueWork(
                row.state().journeyId(),
                row.state().clientId(),
                day,
                due.stream().map(one -> Worklist.Item.of(one, row.state(), why)).toList(),
                row.version(),
                reading.freshness());
    }

    /** Today, or the day that is asked about. */
    private LocalDate day(PointInTime when) {
        return Stream.of(when.asOf(), when.asKnownAt())
                .filter(Objects::nonNull)
                .min(Instant::compareTo)
                .orElseGet(clock::instant)
                .atZone(zone)
                .toLocalDate();
    }
}
