package org.treatmentjourney.query.groups;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.axonframework.messaging.MetaData;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;
import org.treatmentjourney.domain.access.AccessPolicy;
import org.treatmentjourney.domain.access.Person;
import org.treatmentjourney.domain.group.value.GroupWords;
import org.treatmentjourney.query.answer.Asker;
import org.treatmentjourney.query.answer.Reading;

/** Answers where two of those who lead a group were missing: it is counted, and nobody is blamed. */
@Component
public class ShortfallQueries {

    private final Reading reading;
    private final GroupsView view;
    private final ZoneId zone;

    ShortfallQueries(Reading reading, GroupsView view, ZoneId zone) {
        this.reading = reading;
        this.view = view;
        this.zone = zone;
    }

    /** A session with the group that held it. */
    private record Held(GroupState group, GroupPlan plan, SessionState session) {}

    @QueryHandler
    public StaffingShortfalls handle(FindStaffingShortfalls query, MetaData metaData) {
        reading.await(query.atLeast(), view);
        Person me = Asker.of(metaData).person();
        List<Held> held = reading.ofOrganisation(view, me.organisation(), "and starts is not null").stream()
                .map(row -> row.state())
                .filter(group -> seen(me, plan(group)))
                .flatMap(group -> group.sessions().stream().map(session -> new Held(group, plan(group), session)))
                .filter(one -> within(query, one.session().at().day(zone)))
                .toList();
        return new StaffingShortfalls(
                query.from(),
                query.to(),
                held.size(),
                held.stream()
                        .filter(one -> one.session().isShort())
                        .sorted(Comparator.comparing(
                                        (Held one) -> one.session().at().at())
                                .reversed())
                        .map(this::item)
                        .toList(),
                reading.freshness());
    }

    private StaffingShortfalls.Item item(Held one) {
        return new StaffingShortfalls.Item(
                one.group().groupId(),
                one.plan().service(),
                one.plan().said(GroupWords::focus),
                one.session().meetingId(),
                one.session().at().day(zone),
                one.session().ofPool(),
                one.session().shortfall());
    }

    private static GroupPlan plan(GroupState group) {
        return Objects.requireNonNull(group.plan());
    }

    private static boolean seen(Person me, GroupPlan plan) {
        return AccessPolicy.seesGroup(me, plan.service(), plan.facilitators());
    }

    private static boolean within(FindStaffingShortfalls query, LocalDate day) {
        return (query.from() == null || !day.isBefore(query.from()))
                && (query.to() == null || !day.isAfter(query.to()));
    }
}
