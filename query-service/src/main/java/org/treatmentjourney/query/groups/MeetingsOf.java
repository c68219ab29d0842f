package org.treatmentjourney.query.groups;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.group.value.MeetingId;
import org.treatmentjourney.domain.group.value.MeetingWords;
import org.treatmentjourney.query.groups.GroupState.Cancelled;

/** The meetings of a group in the order of their days: what was planned with what became of it, and what came besides. */
record MeetingsOf(GroupState group, GroupPlan plan, LocalDate today, ZoneId zone) {

    static MeetingsOf planned(GroupState group, LocalDate today, ZoneId zone) {
        return new MeetingsOf(group, Objects.requireNonNull(group.plan()), today, zone);
    }

    /** @param known the members whom the reader may know of */
    List<GroupMeeting> all(Set<UUID> known) {
        Set<LocalDate> told = new HashSet<>();
        group.sessions().forEach(session -> told.add(day(session)));
        group.cancelled().forEach(cancelled -> told.add(cancelled.plannedOn()));
        LocalDate ended = group.endedOn(zone);
        return Stream.of(
                        group.sessions().stream().map(session -> held(session, known)),
                        group.cancelled().stream().map(this::cancelled),
                        plan.days(today, zone).stream()
                                .filter(day -> !told.contains(day))
                                .filter(day -> ended == null || !day.isAfter(ended))
                                .map(this::open))
                .flatMap(meetings -> meetings)
                .sorted(Comparator.comparing(GroupMeeting::on).thenComparing(GroupMeeting::startsAt))
                .toList();
    }

    int toRecord() {
        return Math.toIntExact(all(Set.of()).stream()
                .filter(meeting -> meeting.state() == MeetingState.TO_RECORD)
                .count());
    }

    Optional<GroupMeeting> next() {
        return all(Set.of()).stream()
                .filter(meeting -> meeting.state() == MeetingState.PLANNED)
                .findFirst();
    }

    /** A group is over when it was ended, or when the last of its planned meetings has passed. */
    boolean outcomeIsMissing() {
        boolean over = group.ended()
                || plan.weeks() != null && plan.days(today, zone).getLast().isBefore(today);
        return over && !group.told();
    }

    private LocalDate day(SessionState session) {
        return session.at().day(zone);
    }

    private GroupMeeting held(SessionState session, Set<UUID> known) {
        MeetingWords said = session.said();
        List<String> given = said == null ? null : said.given();
        return new GroupMeeting(
                session.meetingId(),
                MeetingState.HELD,
                day(session),
                session.at().at(),
                session.minutes(),
                session.facilitators(),
                session.ofPool(),
                session.isShort(),
                session.shortfall(),
                session.came(),
                session.attendance().size(),
                session.attendance().stream()
                        .filter(one -> known.contains(one.journeyId()))
                        .toList(),
                session.timeForConcerns(),
                given == null ? List.of() : given,
                said == null ? null : said.note(),
                null);
    }

    private GroupMeeting cancelled(Cancelled cancelled) {
        return open(cancelled.meetingId(), MeetingState.CANCELLED, cancelled.plannedOn(), cancelled.reason());
    }

    private GroupMeeting open(LocalDate day) {
        MeetingState state = day.isBefore(today) ? MeetingState.TO_RECORD : MeetingState.PLANNED;
        return open(MeetingId.of(group.groupId(), day), state, day, null);
    }

    private GroupMeeting open(UUID id, MeetingState state, LocalDate day, @Nullable String reason) {
        return new GroupMeeting(
                id,
                state,
                day,
                plan.startOn(day, zone),
                plan.minutes(),
                List.of(),
                null,
                false,
                null,
                null,
                null,
                List.of(),
                null,
                List.of(),
                null,
                reason);
    }
}
