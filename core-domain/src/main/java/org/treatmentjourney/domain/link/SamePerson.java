package org.treatmentjourney.domain.link;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.treatmentjourney.domain.DomainEvent;
import org.treatmentjourney.domain.Recorded;
import org.treatmentjourney.domain.Selection;
import org.treatmentjourney.domain.link.event.DuplicateLinked;
import org.treatmentjourney.domain.link.event.DuplicateUnlinked;
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
        Set<Pair> pairs = new HashSet<>();
        for (Recorded<DomainEvent> entry : Selection.current(links)) {
            switch (entry.event()) {
                case DuplicateLinked linked -> pairs.add(linked.pair());
                case DuplicateUnlinked unlinked -> pairs.remove(unlinked.pair());
                default -> {}
            }
        }
        return new SamePerson(pairs);
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
