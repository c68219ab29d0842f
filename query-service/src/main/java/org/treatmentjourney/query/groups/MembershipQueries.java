package org.treatmentjourney.query.groups;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.axonframework.messaging.MetaData;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.treatmentjourney.domain.Effective;
import org.treatmentjourney.domain.group.value.GroupAttendance;
import org.treatmentjourney.domain.group.value.GroupWords;
import org.treatmentjourney.query.answer.Asker;
import org.treatmentjourney.query.answer.Reading;
import org.treatmentjourney.query.journey.JourneyState;
import org.treatmentjourney.query.journey.JourneyView;
import org.treatmentjourney.query.projection.Row;

/** Answers which groups a client is in, to those who may see the client, whether or not they may see the group. */
@Component
public class MembershipQueries {

    private final Reading reading;
    private final GroupsView view;
    private final JourneyView journeys;
    private final Clock clock;
    private final ZoneId zone;

    MembershipQueries(Reading reading, GroupsView view, JourneyView journeys, Clock clock, ZoneId zone) {
        this.reading = reading;
        this.view = view;
        this.journeys = journeys;
        this.clock = clock;
        this.zone = zone;
    }

    @QueryHandler
    public Memberships handle(FindMemberships query, MetaData metaData) {
        reading.await(query.atLeast(), view, journeys);
        Asker asker = Asker.of(metaData);
        Row<JourneyState> journey = reading.one(journeys, query.journeyId(), "journey", asker);
        LocalDate today = query.when().orNow(clock.instant()).atZone(zone).toLocalDate();
        return new Memberships(
                query.journeyId(),
                journey.subject(),
                groups(query, journey.organisation()).stream()
                        .map(Row::state)
                        .flatMap(group -> item(group, query.journeyId(), today))
                        .toList(),
                reading.freshness());
    }

    private List<Row<GroupState>> groups(FindMemberships query, String organisation) {
        List<Row<GroupState>> now =
                reading.ofOrganisation(view, organisation, "and ? = any(members) order by starts", query.journeyId());
        return query.when().isNow()
                ? now
                : reading.past(view, now.stream().map(Row::stream).toList(), query.when());
    }

    private Stream<Memberships.Item> item(GroupState group, UUID journeyId, LocalDate today) {
        return group.plan() == null
                ? Stream.of()
                : group.members().stream()
                        .filter(member -> member.journeyId().equals(journeyId))
                        .map(member -> item(group, member, today));
    }

    private Memberships.Item item(GroupState group, MemberState member, LocalDate today) {
        GroupPlan plan = Objects.requireNonNull(group.plan());
        List<Memberships.Meeting> meetings = group.sessions().stream()
                .flatMap(session -> session.attendance().stream()
                        .filter(one -> one.journeyId().equals(member.journeyId()))
                        .map(one -> new Memberships.Meeting(
                                session.meetingId(), session.at().day(zone), one.attendance())))
                .toList();
        return new Memberships.Item(
                group.groupId(),
                plan.service(),
                plan.form(),
                plan.said(GroupWords::focus),
                plan.said(GroupWords::place),
                MeetingsOf.planned(group, today, zone)
                        .next()
                        .map(GroupMeeting::startsAt)
                        .orElse(null),
                group.frozen(),
                member.state(group.ended()),
                day(member.invited()),
                day(member.enrolled()),
                day(member.left()),
                member.leaving(),
                group.endedOn(zone),
                meetings,
                Math.toIntExact(meetings.stream()
                        .filter(one -> one.attendance() == GroupAttendance.ATTENDED)
                        .count()),
                member.goesOnTo());
    }

    private @Nullable LocalDate day(@Nullable Effective at) {
        return at == null ? null : at.day(zone);
    }
}
