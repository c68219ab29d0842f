package org.treatmentjourney.query.projection;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.treatmentjourney.log.store.Gap;
import org.treatmentjourney.query.fold.Entry;

/** The event log, as the projections read it: in order of position, and by stream in order of version. */
public interface Source {

    /** The position of the last event, or 0 while the log is empty. */
    long head();

    List<Entry> after(long position, int limit);

    /**
     * Every stream with its entries up to a position, in no order.
     *
     * @param each is handed some streams at a time, by several threads at once
     * @return the position up to which everything was handed over: 0 of a log that is read in its order only
     */
    long byStream(long upTo, Consumer<List<List<Entry>>> each);

    Map<UUID, List<Entry>> streams(Collection<UUID> streams);

    /** When the first event after a position was recorded. */
    Optional<Instant> recordedAfter(long position);

    /** The last version, up to a position, of every stream that got an event after another position. */
    Map<UUID, Long> lastVersions(long after, long upTo);

    /** The last position of all that was known at an instant. */
    long knownAt(Instant instant);

    /**
     * The places nothing stands at, between two positions; at most so many, the latest. Somebody who took a position and
     * has not committed yet may still fill one. A log that gives out its positions at the commit has none.
     */
    default List<Gap> gaps(long after, long upTo, int limit) {
        return List.of();
    }

    /** The last version of every stream that has come to stand in one of these gaps after all. */
    default Map<UUID, Long> filled(Collection<Gap> gaps) {
        return Map.of();
    }

    /** Reads the keys of many subjects at once, before a long run. */
    void warm();
}
