package org.treatmentjourney.domain.course;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.treatmentjourney.domain.DomainEvent;
import org.treatmentjourney.domain.journey.event.ThirdPartyMarked;
import org.treatmentjourney.domain.journey.event.ThirdPartyUnmarked;

/** Which entries tell about somebody else, as far as that has been said. */
public record MarkedThirdParty(Set<UUID> entries) {

    public static final MarkedThirdParty NONE = new MarkedThirdParty(Set.of());

    public MarkedThirdParty after(DomainEvent event) {
        var marked = new HashSet<>(entries);
        boolean changed = switch (event) {
            case ThirdPartyMarked e -> marked.add(e.eventId());
            case ThirdPartyUnmarked e -> marked.remove(e.eventId());
            default -> false;
        };
        return changed ? new MarkedThirdParty(Set.copyOf(marked)) : this;
    }

    public boolean contains(UUID eventId) {
        return entries.contains(eventId);
    }
}
