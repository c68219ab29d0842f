package org.treatmentjourney.query.groups;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.Effective;
import org.treatmentjourney.domain.group.event.GroupSessionHeld;
import org.treatmentjourney.domain.group.value.GroupAttendance;
import org.treatmentjourney.domain.group.value.MeetingWords;
import org.treatmentjourney.domain.group.value.MemberAttendance;

/**
 * A meeting that a group has held.
 *
 * @param said null once the group's key has been destroyed
 */
public record SessionState(
        UUID meetingId,
        Effective at,
        Integer minutes,
        List<String> facilitators,
        Integer ofPool,
        List<MemberAttendance> attendance,
        Boolean timeForConcerns,
        @Nullable String shortfall,
        @Nullable MeetingWords said) {

    private static final int LEADING = 2;

    static SessionState of(GroupSessionHeld e) {
        return new SessionState(
                e.meetingId(),
                e.effective(),
                e.minutes(),
                e.facilitators(),
                e.ofPool(),
                e.attendance(),
                e.timeForConcerns(),
                e.shortfall(),
                e.personal().known().orElse(null));
    }

    /** R27: two of those who lead the group are there at every meeting. */
    boolean isShort() {
        return ofPool < LEADING;
    }

    int came() {
        return Math.toIntExact(attendance.stream()
                .filter(one -> one.attendance() == GroupAttendance.ATTENDED)
                .count());
    }
}
