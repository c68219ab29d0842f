package org.treatmentjourney.query.worklist;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.axonframework.messaging.MetaData;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;
import org.treatmentjourney.domain.course.Latest;
import org.treatmentjourney.query.answer.Asker;
import org.treatmentjourney.query.answer.JourneyAnswer;
import org.treatmentjourney.query.answer.PointInTime;
import org.treatmentjourney.query.answer.Reading;
import org.treatmentjourney.query.staff.StaffInForce;

/** Answers what is due on one journey, or was: a list of the past uses the settings of the past (R47). */
@Component
public class DueWorkQueries implements JourneyAnswer {

    private final Reading reading;
    private final WorklistView view;
    private final Policies policies;
    private final StaffInForce staff;
    private final Clock clock;
    private final ZoneId zone;

    DueWorkQueries(
            Reading reading, WorklistView view, Policies policies, StaffInForce staff, Clock clock, ZoneId zone) {
        this.reading = reading;
        this.view = view;
        this.policies = policies;
        this.staff = staff;
        this.clock = clock;
        this.zone = zone;
    }

    @QueryHandler
    public DueWork handle(FindDueWork query, MetaData metaData) {
        reading.await(query.atLeast(), view);
        return at(query.journeyId(), Asker.of(metaData), query.when(), Locale.forLanguageTag(query.language()));
    }

    @Override
    public String name() {
        return "due-work";
    }

    @Override
    public DueWork at(UUID journeyId, Asker asker, PointInTime when) {
        return at(journeyId, asker, when, Locale.UK);
    }

    private DueWork at(UUID journeyId, Asker asker, PointInTime when, Locale language) {
        var row = reading.one(view, journeyId, "journey", asker, when);
        Instant now = when.orNow(clock.instant());
        LocalDate day = now.atZone(zone).toLocalDate();
        Policy policy = policies.of(row.organisation(), when);
        List<Due> due = Due.of(duties(row.state(), row.organisation(), when, day), policy, day);
        Why why = Why.in(language);
        return new DueWork(
                row.state().journeyId(),
                row.state().clientId(),
                day,
                due.stream()
                        .map(one ->
                                Worklist.Item.of(one, row.state(), why, one.escalated(row.state(), policy, now, zone)))
                        .toList(),
                row.version(),
                reading.freshness());
    }

    private List<Duty> duties(WorklistState facts, String organisation, PointInTime when, LocalDate day) {
        List<Duty> duties = new ArrayList<>(new Duties(facts, zone).open());
        String keyworker = Latest.value(facts.keyworker());
        if (keyworker != null && !facts.course().ended(zone)) {
            staff.of(organisation, keyworker, when)
                    .flatMap(staffing -> Unattended.duty(staffing, other -> staff.of(organisation, other, when), day))
                    .ifPresent(duties::add);
        }
        return duties;
    }
}
