package org.treatmentjourney.query.groups;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.axonframework.messaging.MetaData;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;
import org.treatmentjourney.domain.Unknown;
import org.treatmentjourney.domain.access.AccessPolicy;
import org.treatmentjourney.domain.access.AccessRefused;
import org.treatmentjourney.domain.access.Person;
import org.treatmentjourney.domain.group.value.GroupWords;
import org.treatmentjourney.query.answer.Asker;
import org.treatmentjourney.query.answer.Page;
import org.treatmentjourney.query.answer.PointInTime;
import org.treatmentjourney.query.answer.Reading;
import org.treatmentjourney.query.projection.Row;

/** Answers about groups, to those who lead them and those who work in their service. */
@Component
public class GroupQueries {

    private static final String OPEN_TO = " and (service = any(?::text[]) or ? or ? = any(facilitators))";

    private final Reading reading;
    private final GroupsView view;
    private final Clock clock;
    private final ZoneId zone;

    GroupQueries(Reading reading, GroupsView view, Clock clock, ZoneId zone) {
        this.reading = reading;
        this.view = view;
        this.clock = clock;
        this.zone = zone;
    }

    @QueryHandler
    public GroupDetails handle(FindGroup query, MetaData metaData) {
        reading.await(query.atLeast(), view);
        Asker asker = Asker.of(metaData);
        Person me = asker.person();
        Row<GroupState> row = reading.ofOrganisation(view, me.organisation(), query.groupId(), query.when())
                .filter(found -> found.state().plan() != null)
                .orElseThrow(() -> new Unknown("group"));
        GroupPlan plan = Objects.requireNonNull(row.state().plan());
        if (!AccessPolicy.seesGroup(me, plan.service(), plan.facilitators())) {
            throw new AccessRefused(
                    "access.group", "A group is open to those who lead it and those who work in its service.");
        }
        List<MemberState> told = row.state().members().stream()
                .filter(member -> member.clientId() != null)
                .toList();
        List<MemberState> seen = asker.permitted(told, member -> Objects.requireNonNull(member.clientId()));
        return GroupDetails.of(row, seen, day(query.when()), zone, reading.freshness());
    }

    @QueryHandler
    public GroupList handle(FindGroups query, MetaData metaData) {
        reading.await(query.atLeast(), view);
        Person me = Asker.of(metaData).person();
        StringBuilder condition = new StringBuilder(OPEN_TO).append(" and starts is not null");
        List<Object> arguments = new ArrayList<>(
                List.of(me.services().toArray(String[]::new), me.services().isEmpty(), me.id()));
        if (query.page().after() != null) {
            Place end = Place.of(query.page().after());
            condition.append(" and (starts, row) < (?, ?)");
            arguments.add(Timestamp.from(end.starts()));
            arguments.add(end.groupId());
        }
        condition.append(" order by starts desc, row desc limit ?");
        arguments.add(query.page().limit() + 1);
        LocalDate today = day(PointInTime.NOW);
        var cut = query.page()
                .cut(
                        reading.ofOrganisation(view, me.organisation(), condition.toString(), arguments.toArray()),
                        row -> new Place(
                                        Objects.requireNonNull(row.state().plan())
                                                .firstMeetingAt(),
                                        row.row())
                                .text());
        return new GroupList(
                cut.items().stream().map(row -> item(row.state(), today)).toList(), cut.cursor(), reading.freshness());
    }

    private GroupList.Item item(GroupState group, LocalDate today) {
        GroupPlan plan = Objects.requireNonNull(group.plan());
        MeetingsOf meetings = MeetingsOf.planned(group, today, zone);
        return new GroupList.Item(
                group.groupId(),
                plan.service(),
                plan.form(),
                plan.said(GroupWords::focus),
                plan.said(GroupWords::place),
                plan.firstMeetingAt(),
                plan.minutes(),
                plan.weeks(),
                plan.capacity(),
                Math.toIntExact(
                        group.members().stream().filter(MemberState::isIn).count()),
                group.frozen(),
                meetings.next().map(GroupMeeting::startsAt).orElse(null),
                meetings.toRecord(),
                meetings.outcomeIsMissing(),
                group.endedOn(zone));
    }

    private LocalDate day(PointInTime when) {
        return when.orNow(clock.instant()).atZone(zone).toLocalDate();
    }

    /** Where a page ended. To the microsecond, as the database keeps it. */
    private record Place(Instant starts, UUID groupId) {

        String text() {
            return starts + "/" + groupId;
        }

        static Place of(String text) {
            try {
                int slash = text.indexOf('/');
                return new Place(
                        Instant.parse(text.substring(0, Math.max(0, slash))),
                        UUID.fromString(text.substring(slash + 1)));
            } catch (RuntimeException e) {
                throw Page.unreadable();
            }
        }
    }
}
