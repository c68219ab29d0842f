package org.treatmentjourney.domain;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/** Which events of a stream count, and in which order. One function for decisions, live views, rebuilds and time travel. */
public final class Selection {

    private static final Comparator<Recorded<?>> BY_EFFECT = Comparator.<Recorded<?>, Instant>comparing(
                    r -> r.event().effective().at())
            .thenComparingLong(Recorded::position)
            .thenComparingLong(Recorded::version);

    private Selection() {}

    /** What is known and true now: all entries, ordered by effective time, then by their place in the log. */
    public static <E extends DomainEvent> List<Recorded<E>> current(List<Recorded<E>> stream) {
        return stream.stream().sorted(BY_EFFECT).toList();
    }
}
