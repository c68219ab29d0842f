package org.treatmentjourney.query.groups;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.Effective;
import org.treatmentjourney.domain.group.value.GroupForm;
import org.treatmentjourney.domain.group.value.GroupOutcome;
import org.treatmentjourney.domain.group.value.GroupWords;
import org.treatmentjourney.query.answer.Versioned;
import org.treatmentjourney.query.projection.Freshness;
import org.treatmentjourney.query.projection.Row;

/**
 * A group as somebody may see it.
 *
 * @param frozen whether nobody joins any more, since it is closed and has begun (R27)
 * @param members those whose journeys the reader may see
 * @param others how many more there are or were
 * @param inGroup how many are in it now
 * @param outcomeIsMissing whether it is over and nobody has told what came of it
 */
public record GroupDetails(
        UUID groupId,
        String service,
        GroupForm form,
        @Nullable String focus,
        @Nullable String place,
        Instant firstMeetingAt,
        Integer minutes,
        @Nullable Integer weeks,
        List<String> facilitators,
        @Nullable Integer capacity,
        List<String> materials,
        boolean frozen,
        @Nullable LocalDate endedOn,
        @Nullable String ending,
        List<GroupDetails.Member> members,
        int others,
        int inGroup,
        List<GroupMeeting> meetings,
        @Nullable GroupOutcome outcome,
        boolean outcomeIsMissing,
        List<GroupDetails.Entry> entries,
        long version,
        Freshness freshness)
        implements Versioned {

    /** A member whose journey the reader may see. */
    public record Member(
            UUID journeyId,
            UUID clientId,
            MembershipState state,
            @Nullable LocalDate invitedOn,
            @Nullable LocalDate enrolledOn,
            @Nullable LocalDate leftOn,
            @Nullable String leaving,
            List<String> goesOnTo) {}

    /** Something that was recorded; whom it is about is told only of members whose journeys the reader may see. */
    public record Entry(
            UUID eventId,
            String type,
            Instant at,
            String by,
            @Nullable UUID journeyId) {}

    /** @param seen the members whose journeys the reader may see */
    static GroupDetails of(
            Row<GroupState> row, List<MemberState> seen, LocalDate today, ZoneId zone, Freshness freshness) {
        GroupState group = row.state();
        GroupPlan plan = Objects.requireNonNull(group.plan());
        Set<UUID> known = seen.stream().map(MemberState::journeyId).collect(Collectors.toSet());
        MeetingsOf meetings = MeetingsOf.planned(group, today, zone);
        List<String> materials = plan.said(GroupWords::materials);
        return new GroupDetails(
                group.groupId(),
                plan.service(),
                plan.form(),
                plan.said(GroupWords::focus),
                plan.said(GroupWords::place),
                plan.firstMeetingAt(),
                plan.minutes(),
                plan.weeks(),
                plan.facilitators(),
                plan.capacity(),
                materials == null ? List.of() : materials,
                group.frozen(),
                group.endedOn(zone),
                group.ending(),
                seen.stream().map(one -> member(one, group.ended(), zone)).toList(),
                group.members().size() - seen.size(),
                Math.toIntExact(
                        group.members().stream().filter(one -> one.isIn()).count()),
                meetings.all(known),
                group.outcome(),
                meetings.outcomeIsMissing(),
                group.entries().stream().map(one -> entry(one, known)).toList(),
                row.version(),
                freshness);
    }

    private static Member member(MemberState one, boolean ended, ZoneId zone) {
        return new Member(
                one.journeyId(),
                Objects.requireNonNull(one.clientId()),
                one.state(ended),
                day(one.invited(), zone),
                day(one.enrolled(), zone),
                day(one.left(), zone),
                one.leaving(),
                one.goesOnTo());
    }

    private static Entry entry(GroupState.Entry entry, Set<UUID> known) {
        return new Entry(
                entry.eventId(),
                entry.type(),
                entry.at().at(),
                entry.by(),
                entry.journeyId() != null && known.contains(entry.journeyId()) ? entry.journeyId() : null);
    }

    private static @Nullable LocalDate day(@Nullable Effective at, ZoneId zone) {
        return at == null ? null : at.day(zone);
    }
}
