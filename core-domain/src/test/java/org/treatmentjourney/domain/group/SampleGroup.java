package org.treatmentjourney.domain.group;

import static org.treatmentjourney.domain.Specification.NOW;
import static org.treatmentjourney.domain.Specification.ZONE;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.Effective;
import org.treatmentjourney.domain.ErrorReason;
import org.treatmentjourney.domain.Personal;
import org.treatmentjourney.domain.Specification;
import org.treatmentjourney.domain.code.CodeTables;
import org.treatmentjourney.domain.group.command.CancelGroupMeeting;
import org.treatmentjourney.domain.group.command.ChangeGroup;
import org.treatmentjourney.domain.group.command.CloseGroup;
import org.treatmentjourney.domain.group.command.DeclineInvitation;
import org.treatmentjourney.domain.group.command.EnrolMember;
import org.treatmentjourney.domain.group.command.GroupCommand;
import org.treatmentjourney.domain.group.command.InviteMember;
import org.treatmentjourney.domain.group.command.LeaveGroup;
import org.treatmentjourney.domain.group.command.MarkGroupEntryInError;
import org.treatmentjourney.domain.group.command.PlanGroup;
import org.treatmentjourney.domain.group.command.RecordGroupOutcome;
import org.treatmentjourney.domain.group.command.RecordGroupSession;
import org.treatmentjourney.domain.group.command.RecordMemberAfterwards;
import org.treatmentjourney.domain.group.event.GroupClosed;
import org.treatmentjourney.domain.group.event.GroupEvent;
import org.treatmentjourney.domain.group.event.GroupPlanned;
import org.treatmentjourney.domain.group.event.GroupSessionHeld;
import org.treatmentjourney.domain.group.event.MemberEnrolled;
import org.treatmentjourney.domain.group.event.MemberInvited;
import org.treatmentjourney.domain.group.event.MemberLeft;
import org.treatmentjourney.domain.group.value.GroupAttendance;
import org.treatmentjourney.domain.group.value.GroupForm;
import org.treatmentjourney.domain.group.value.GroupWords;
import org.treatmentjourney.domain.group.value.MeetingWords;
import org.treatmentjourney.domain.group.value.MemberAttendance;

/** A group of the community drug service that meets on Mondays, and what may have happened to it. */
final class SampleGroup {

    static final UUID GROUP = new UUID(1, 1);
    static final UUID ALDER = new UUID(2, 1);
    static final UUID BIRCH = new UUID(2, 2);
    static final UUID HIDDEN = new UUID(2, 9);
    static final UUID ALDER_SELF = new UUID(3, 1);
    static final UUID BIRCH_SELF = new UUID(3, 2);
    static final UUID FIRST = new UUID(4, 1);
    static final UUID SECOND = new UUID(4, 2);
    static final List<String> POOL = List.of("clinician", "clinician2", "prescriber");
    static final LocalDate FIRST_DAY = LocalDate.parse("2026-11-02");
    static final Instant FIRST_AT = Instant.parse("2026-11-02T13:00:00Z");

    private static final Map<UUID, UUID> IN_SIGHT = Map.of(ALDER, ALDER_SELF, BIRCH, BIRCH_SELF);

    private SampleGroup() {}

    static Specification<Group, GroupCommand, GroupEvent> given(GroupEvent... past) {
        return new Specification<>(
                (group, command, act) -> Group.decide(
                        group,
                        command,
                        act,
                        CodeTables.standard()::organisationOf,
                        journey -> Optional.ofNullable(IN_SIGHT.get(journey))),
                Group::evolve,
                List.of(past));
    }

    /** One of each with every field filled, no two alike, for a closed group with one member and one invitation. */
    static Stream<GroupCommand> afterPlanning() {
        return Stream.of(
                new ChangeGroup(
                        GROUP, "Cannabis only", "Room 3", FIRST_AT, 90, 12, POOL, 8, List.of("Workbook", "Diary")),
                new InviteMember(GROUP, BIRCH),
                new EnrolMember(GROUP, BIRCH),
                new DeclineInvitation(GROUP, BIRCH),
                new LeaveGroup(GROUP, ALDER, "unwell"),
                session(FIRST, "clinician", "clinician2"),
                new CancelGroupMeeting(GROUP, SECOND, FIRST_DAY.plusDays(28), "holiday"),
                new RecordGroupOutcome(GROUP, "Everybody stayed", "The workbook", "A longer break"),
                new RecordMemberAfterwards(GROUP, ALDER, List.of("mutual-aid", "talks-alone")),
                new CloseGroup(GROUP, "too-few"),
                new MarkGroupEntryInError(GROUP, new UUID(0, 2), ErrorReason.DUPLICATE, new UUID(0, 3)));
    }

    static GroupEvent[] begun() {
        return new GroupEvent[] {planned(GroupForm.CLOSED), enrolled(ALDER, on(1)), invited(BIRCH)};
    }

    static PlanGroup plan(GroupForm form, @Nullable Integer weeks) {
        return new PlanGroup(
                GROUP,
                "community-drug-service",
                form,
                "Cannabis",
                "Room 2",
                FIRST_AT,
                180,
                weeks,
                POOL,
                4,
                List.of("Workbook"));
    }

    static GroupPlanned planned(GroupForm form) {
        return planned(form, form == GroupForm.CLOSED ? 6 : null, Effective.at(Instant.parse("2026-10-20T09:00:00Z")));
    }

    static GroupPlanned planned(GroupForm form, @Nullable Integer weeks, Effective effective) {
        return new GroupPlanned(
                GROUP,
                effective,
                "harbour",
                "community-drug-service",
                form,
                FIRST_AT,
                180,
                weeks,
                POOL,
                4,
                Personal.of(new GroupWords("Cannabis", "Room 2", List.of("Workbook"))));
    }

    static MemberInvited invited(UUID journey) {
        return new MemberInvited(GROUP, on(1), journey, client(journey));
    }

    static MemberEnrolled enrolled(UUID journey, Effective at) {
        return new MemberEnrolled(GROUP, at, journey, client(journey));
    }

    static MemberLeft left(UUID journey, int november) {
        return new MemberLeft(GROUP, on(november), journey, "own-wish");
    }

    static GroupClosed closed(int november) {
        return new GroupClosed(GROUP, on(november), "completed");
    }

    static GroupSessionHeld held(UUID meeting, MemberAttendance... attendance) {
        return held(meeting, 2, null, attendance);
    }

    static GroupSessionHeld held(UUID meeting, int ofPool, @Nullable String shortfall, MemberAttendance... attendance) {
        return new GroupSessionHeld(
                GROUP,
                Effective.at(FIRST_AT),
                meeting,
                180,
                ofPool == 2 ? List.of("clinician", "clinician2") : List.of("clinician"),
                ofPool,
                List.of(attendance),
                true,
                shortfall,
                Personal.of(new MeetingWords(List.of("Workbook"), "a good start")));
    }

    static RecordGroupSession session(UUID meeting, String... facilitators) {
        return session(meeting, null, List.of(facilitators), came(ALDER));
    }

    static RecordGroupSession session(
            UUID meeting, @Nullable String shortfall, List<String> facilitators, MemberAttendance... attendance) {
        return new RecordGroupSession(
                GROUP,
                meeting,
                FIRST_AT,
                180,
                facilitators,
                shortfall,
                List.of(attendance),
                true,
                List.of("Workbook"),
                "a good start");
    }

    static MemberAttendance came(UUID journey) {
        return new MemberAttendance(journey, GroupAttendance.ATTENDED);
    }

    static Effective on(int november) {
        return Effective.on(LocalDate.of(2026, 11, november), ZONE);
    }

    static Effective now() {
        return Effective.at(NOW);
    }

    private static UUID client(UUID journey) {
        return IN_SIGHT.getOrDefault(journey, HIDDEN);
    }
}
