package org.treatmentjourney.domain.group;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.treatmentjourney.domain.RuleViolated;
import org.treatmentjourney.domain.group.event.GroupEvent;
import org.treatmentjourney.domain.group.event.InvitationDeclined;
import org.treatmentjourney.domain.group.event.MemberEnrolled;
import org.treatmentjourney.domain.group.event.MemberInvited;
import org.treatmentjourney.domain.group.event.MemberLeft;
import org.treatmentjourney.domain.group.value.MemberAttendance;

/** Who is in a group or was, by their journeys. */
record Members(Map<UUID, Member> byJourney) {

    static final Members NONE = new Members(Map.of());

    Members after(GroupEvent event) {
        return switch (event) {
            case MemberInvited e -> with(e.journeyId(), Member::invitedAgain);
            case InvitationDeclined e -> with(e.journeyId(), Member::declined);
            case MemberEnrolled e -> with(e.journeyId(), member -> member.enrolledAt(e.effective()));
            case MemberLeft e -> with(e.journeyId(), member -> member.leftAt(e.effective()));
            default -> this;
        };
    }

    private Members with(UUID journeyId, UnaryOperator<Member> change) {
        var changed = new HashMap<>(byJourney);
        changed.put(journeyId, change.apply(of(journeyId)));
        return new Members(Map.copyOf(changed));
    }

    private Member of(UUID journeyId) {
        return byJourney.getOrDefault(journeyId, Member.NONE);
    }

    boolean wasEver(UUID journeyId) {
        return of(journeyId).enrolled() != null;
    }

    long count() {
        return byJourney.values().stream().filter(Member::isIn).count();
    }

    void requireOutside(UUID journeyId) {
        if (of(journeyId).isIn()) {
            throw new RuleViolated("R27", "group.member-already", "This person is in the group already.");
        }
    }

    void requireInvited(UUID journeyId) {
        if (!of(journeyId).invited()) {
            throw new RuleViolated("R27", "group.not-invited", "No invitation of this person waits for an answer.");
        }
    }

    void requireInside(UUID journeyId) {
        if (!of(journeyId).isIn()) {
            throw new RuleViolated("R27", "group.not-a-member", "This person is not in the group.");
        }
    }

    void requireEver(UUID journeyId) {
        if (!wasEver(journeyId)) {
            throw new RuleViolated("R27", "group.never-a-member", "This person has never been in the group.");
        }
    }

    /** Whoever was in the group on that day is named, each of them once, and nobody who never was. */
    void requireEachOnce(List<MemberAttendance> attendance, LocalDate day, ZoneId zone) {
        List<UUID> named = attendance.stream().map(MemberAttendance::journeyId).toList();
        Set<UUID> once = new HashSet<>(named);
        Set<UUID> missing = byJourney.entrySet().stream()
                .filter(member -> member.getValue().wasInOn(day, zone))
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(HashSet::new));
        missing.removeAll(once);
        long strangers = once.stream().filter(journeyId -> !wasEver(journeyId)).count();
        List<String> wrong = new ArrayList<>();
        say(wrong, missing.size(), "not named");
        say(wrong, named.size() - once.size(), "named more than once");
        say(wrong, strangers, "named without being a member");
        if (!wrong.isEmpty()) {
            throw new RuleViolated(
                    "R27",
                    "group.attendance-incomplete",
                    "Attendance names each member of that day once: " + String.join(", ", wrong) + ".");
        }
    }

    private static void say(List<String> wrong, long count, String what) {
        if (count > 0) {
            wrong.add(count + " " + what);
        }
    }
}
