package org.treatmentjourney.domain.course;

import static java.util.Collections.unmodifiableSortedSet;

import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import org.treatmentjourney.domain.DomainEvent;
import org.treatmentjourney.domain.journey.event.ThirdPartyEvent;
import org.treatmentjourney.domain.journey.event.ThirdPartyMarked;
import org.treatmentjourney.domain.journey.event.ThirdPartyUnmarked;

/** Which entries tell about somebody else, as far as that has been said; sorted, so that it is always written the same way. */
public record MarkedThirdParty(SortedSet<UUID> entries) {

    public static final MarkedThirdParty NONE = new MarkedThirdParty(new TreeSet<>());

    public MarkedThirdParty after(DomainEvent event) {
        return event instanceof ThirdPartyEvent marking ? after(marking) : this;
    }

    private MarkedThirdParty after(ThirdPartyEvent marking) {
        var marked = new TreeSet<>(entries);
        switch (marking) {
            case ThirdPartyMarked e -> marked.add(e.eventId());
            case ThirdPartyUnmarked e -> marked.remove(e.eventId());
        }
        return new MarkedThirdParty(unmodifiableSortedSet(marked));
    }

    public boolean contains(UUID eventId) {
        return entries.contains(eventId);
    }
}
