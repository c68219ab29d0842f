package org.treatmentjourney.query.groups;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.group.value.GroupAttendance;
import org.treatmentjourney.domain.group.value.GroupForm;
import org.treatmentjourney.query.projection.Freshness;

/** The groups that one client is in or was: their own part in each, and nothing of anybody else's. */
public record Memberships(UUID journeyId, UUID clientId, List<Memberships.Item> items, Freshness freshness) {

    /**
     * A group from the side of one of its members.
     *
     * @param frozen whether nobody joins any more
     * @param meetings those that were held while they were named
     */
    public record Item(
            UUID groupId,
            String service,
            GroupForm form,
            @Nullable String focus,
            @Nullable String place,
            @Nullable Instant nextAt,
            boolean frozen,
            MembershipState state,
            @Nullable LocalDate invitedOn,
            @Nullable LocalDate enrolledOn,
            @Nullable LocalDate leftOn,
            @Nullable String leaving,
            @Nullable LocalDate endedOn,
            List<Memberships.Meeting> meetings,
            int came,
            List<String> goesOnTo) {}

    /** Whether they came to a meeting. */
    public record Meeting(UUID meetingId, LocalDate on, GroupAttendance attendance) {}
}
