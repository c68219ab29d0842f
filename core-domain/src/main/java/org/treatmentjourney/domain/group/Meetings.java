package org.treatmentjourney.domain.group;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.treatmentjourney.domain.IdTaken;
import org.treatmentjourney.domain.RuleViolated;
import org.treatmentjourney.domain.group.event.GroupEvent;
import org.treatmentjourney.domain.group.event.GroupMeetingCancelled;
import org.treatmentjourney.domain.group.event.GroupSessionHeld;

/** The meetings of a group that were held or cancelled. */
record Meetings(Set<UUID> held, Set<UUID> cancelled) {

    static final Meetings NONE = new Meetings(Set.of(), Set.of());

    Meetings after(GroupEvent event) {
        return switch (event) {
            case GroupSessionHeld e -> new Meetings(with(held, e.meetingId()), cancelled);
            case GroupMeetingCancelled e -> new Meetings(held, with(cancelled, e.meetingId()));
            default -> this;
        };
    }

    private static Set<UUID> with(Set<UUID> some, UUID more) {
        return Stream.concat(some.stream(), Stream.of(more)).collect(Collectors.toUnmodifiableSet());
    }

    boolean begun() {
        return !held.isEmpty();
    }

    void requireToHold(UUID meetingId) {
        if (held.contains(meetingId)) {
            throw new IdTaken("meeting");
        }
        if (cancelled.contains(meetingId)) {
            throw new RuleViolated(
                    "R27",
                    "group.meeting-cancelled",
                    "This meeting was cancelled. If that is wrong, mark the cancellation as an error first.");
        }
    }

    void requireToCancel(UUID meetingId) {
        if (cancelled.contains(meetingId)) {
            throw new IdTaken("meeting");
        }
        if (held.contains(meetingId)) {
            throw new RuleViolated("R27", "group.meeting-held", "This meeting has taken place.");
        }
    }
}
