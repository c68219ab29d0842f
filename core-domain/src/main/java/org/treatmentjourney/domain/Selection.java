package org.treatmentjourney.domain;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which events of a stream count, and in which order. One function for decisions, live views, rebuilds and time travel.
 *
 * @param knownAt the last position of the log that was known
 * @param asOf what was true then; null for whatever is known
 */
public record Selection(long knownAt, @Nullable Instant asOf) {

    public static final Selection NOW = new Selection(Long.MAX_VALUE, null);

    private static final Comparator<Chosen<?>> BY_EFFECT = Comparator.<Chosen<?>, Instant>comparing(
                    chosen -> chosen.entry().event().effective().at())
            .thenComparingLong(chosen -> chosen.entry().position())
            .thenComparingLong(chosen -> chosen.entry().version());

    /**
     * An event that counts, or one that was entered in error and is struck.
     *
     * @param struck null for one that counts
     */
    public record Chosen<E extends DomainEvent>(
            Recorded<E> entry, @Nullable Marking struck) {}

    /** What is known and true now. */
    public static <E extends DomainEvent> List<Recorded<E>> current(List<Recorded<E>> stream) {
        return NOW.of(stream);
    }

    /** What counts, ordered by effective time, then by its place in the log. */
    public <E extends DomainEvent> List<Recorded<E>> of(List<Recorded<E>> stream) {
        return withStruck(stream).stream()
                .filter(chosen -> chosen.struck() == null)
                .map(Chosen::entry)
                .toList();
    }

    /** The same with the entries in error, for those who must see them struck. */
    public <E extends DomainEvent> List<Chosen<E>> withStruck(List<Recorded<E>> stream) {
        List<Recorded<E>> known =
                stream.stream().filter(entry -> entry.position() <= knownAt).toList();
        Map<UUID, Marking> struck = struck(known);
        return known.stream()
                .filter(entry -> asOf == null || !entry.event().effective().at().isAfter(asOf))
                .map(entry -> new Chosen<>(entry, struck.get(entry.eventId())))
                .sorted(BY_EFFECT)
                .toList();
    }

    /** The entries in error with what marks them. A marking that was itself marked later marks nothing. */
    public static <E extends DomainEvent> Map<UUID, Marking> struck(List<Recorded<E>> known) {
        Map<UUID, Marking> struck = new HashMap<>();
        for (Recorded<E> entry : known.reversed()) {
            if (entry.event() instanceof Marking marking && !struck.containsKey(entry.eventId())) {
                struck.put(marking.eventId(), marking);
            }
        }
        return struck;
    }
}
