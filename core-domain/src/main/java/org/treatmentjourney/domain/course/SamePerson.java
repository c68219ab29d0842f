package org.treatmentjourney.domain.course;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.treatmentjourney.domain.DomainEvent;
import org.treatmentjourney.domain.Recorded;
import org.treatmentjourney.domain.link.event.DuplicateLinked;
import org.treatmentjourney.domain.link.event.DuplicateUnlinked;
import org.treatmentjourney.domain.link.event.LinkEvent;
import org.treatmentjourney.domain.link.value.Pair;

/** Which ids mean one person: whatever is connected, however many links lie between. Pure. */
public final class SamePerson {

    private final Map<UUID, Set<UUID>> neighbours = new HashMap<>();

    public SamePerson(Collection<Pair> links) {
        links.forEach(link -> {
            neighbours.computeIfAbsent(link.one(), one -> new TreeSet<>()).add(link.other());
            neighbours.computeIfAbsent(link.other(), one -> new TreeSet<>()).add(link.one());
        });
    }

    /** As an organisation's own stream of links has it. */
    public static SamePerson in(List<Recorded<DomainEvent>> links) {
        return said(links, Long.MAX_VALUE);
    }

    /** By what had been said until a place in the log: links cannot be dated back, and the last word counts. */
    public static SamePerson said(List<Recorded<DomainEvent>> links, long until) {
        Set<Pair> linked = new LinkedHashSet<>();
        for (Recorded<DomainEvent> one : links) {
            if (one.position() <= until && one.event() instanceof LinkEvent link) {
                switch (link) {
                    case DuplicateLinked e -> linked.add(e.pair());
                    case DuplicateUnlinked e -> linked.remove(e.pair());
                }
            }
        }
        return new SamePerson(linked);
    }

    /** Whoever has been registered once is alone. */
    public Set<UUID> of(UUID client) {
        Set<UUID> reached = new TreeSet<>(List.of(client));
        Deque<UUID> next = new ArrayDeque<>(reached);
        while (!next.isEmpty()) {
            neighbours.getOrDefault(next.pop(), Set.of()).stream()
                    .filter(reached::add)
                    .forEach(next::push);
        }
        return Collections.unmodifiableSet(reached);
    }
}
