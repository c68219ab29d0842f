package org.treatmentjourney.query.staff;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.messaging.MetaData;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;
import org.treatmentjourney.domain.Unknown;
import org.treatmentjourney.domain.staff.value.StaffId;
import org.treatmentjourney.query.answer.Asker;
import org.treatmentjourney.query.answer.PointInTime;
import org.treatmentjourney.query.answer.Reading;

/** Answers who works in an organisation. Services do not narrow it: a colleague may have none of the reader's. */
@Component
public class StaffQueries {

    private final Reading reading;
    private final StaffView view;
    private final Clock clock;
    private final ZoneId zone;

    StaffQueries(Reading reading, StaffView view, Clock clock, ZoneId zone) {
        this.reading = reading;
        this.view = view;
        this.clock = clock;
        this.zone = zone;
    }

    @QueryHandler
    public StaffList handle(FindStaff query, MetaData metaData) {
        reading.await(query.atLeast(), view);
        String organisation = Asker.of(metaData).person().organisation();
        StringBuilder condition = new StringBuilder();
        List<Object> arguments = new ArrayList<>();
        if (query.person() != null) {
            condition.append(" and person = ?");
            arguments.add(query.person());
        }
        if (query.page().after() != null) {
            condition.append(" and person > ?");
            arguments.add(query.page().after());
        }
        condition.append(" order by person limit ?");
        arguments.add(query.page().limit() + 1);
        LocalDate today = day(PointInTime.NOW);
        var cut = query.page()
                .cut(
                        reading.ofOrganisation(view, organisation, condition.toString(), arguments.toArray()),
                        row -> row.state().staffing().person());
        return new StaffList(
                cut.items().stream().map(row -> StaffList.Item.of(row, today)).toList(),
                cut.cursor(),
                query.person() == null ? null : StaffId.of(organisation, query.person()),
                reading.freshness());
    }

    @QueryHandler
    public StaffMember handle(FindStaffMember query, MetaData metaData) {
        reading.await(query.atLeast(), view);
        String organisation = Asker.of(metaData).person().organisation();
        var row = reading.ofOrganisation(view, organisation, query.staffId(), query.when())
                .orElseThrow(() -> new Unknown("staff"));
        return StaffMember.of(row, day(query.when()), reading.freshness());
    }

    private LocalDate day(PointInTime when) {
        return when.orNow(clock.instant()).atZone(zone).toLocalDate();
    }
}
