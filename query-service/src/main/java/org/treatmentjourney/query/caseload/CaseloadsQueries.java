package org.treatmentjourney.query.caseload;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.axonframework.messaging.MetaData;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.treatmentjourney.domain.access.Staffing;
import org.treatmentjourney.query.answer.Asker;
import org.treatmentjourney.query.answer.Reading;
import org.treatmentjourney.query.answer.Scope;
import org.treatmentjourney.query.fence.ViewReader;
import org.treatmentjourney.query.journey.JourneyView;
import org.treatmentjourney.query.staff.StaffInForce;

/** Counts caseloads. No row is opened for it. */
@Component
public class CaseloadsQueries {

    private final ViewReader reader;
    private final Reading reading;
    private final JourneyView journeys;
    private final StaffInForce staff;
    private final Clock clock;
    private final ZoneId zone;

    CaseloadsQueries(
            ViewReader reader, Reading reading, JourneyView journeys, StaffInForce staff, Clock clock, ZoneId zone) {
        this.reader = reader;
        this.reading = reading;
        this.journeys = journeys;
        this.staff = staff;
        this.clock = clock;
        this.zone = zone;
    }

    @QueryHandler
    public Caseloads handle(FindCaseloads query, MetaData metaData) {
        reading.await(query.atLeast(), journeys);
        Asker asker = Asker.of(metaData);
        Scope scope =
                Scope.ofOpen(asker, JourneyView.OPEN).and(JourneyView.OPEN).andIfSaid("service = ?", query.service());
        LocalDate today = clock.instant().atZone(zone).toLocalDate();
        Map<String, Staffing> people = staff.of(asker.person().organisation());
        List<Caseloads.Line> lines = reader.read(jdbc -> jdbc.query(
                "select keyworker, count(*), count(*) filter (where risk = 'high') from views.journey where "
                        + scope.condition() + " group by keyworker order by keyworker",
                (result, index) -> {
                    String keyworker = result.getString(1);
                    return new Caseloads.Line(
                            keyworker, left(keyworker, people, today), result.getLong(2), result.getLong(3));
                },
                scope.arguments()));
        return new Caseloads(lines, reading.freshness());
    }

    private static boolean left(@Nullable String keyworker, Map<String, Staffing> people, LocalDate today) {
        return Optional.ofNullable(keyworker)
                .map(people::get)
                .filter(one -> one.goneOn(today))
                .isPresent();
    }
}
