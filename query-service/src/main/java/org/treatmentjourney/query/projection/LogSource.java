package org.treatmentjourney.query.projection;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.treatmentjourney.domain.DomainEvent;
import org.treatmentjourney.domain.Recorded;
import org.treatmentjourney.log.key.Keys;
import org.treatmentjourney.log.store.Gap;
import org.treatmentjourney.log.store.Log;
import org.treatmentjourney.log.store.LogIndex;
import org.treatmentjourney.log.store.UnreadableEvent;
import org.treatmentjourney.query.fold.Entry;

/** The log of this application as a source: what cannot be read is an entry too, so that the rest goes on. */
public final class LogSource implements Source {

    private final Log log;
    private final LogIndex index;
    private final Keys keys;

    public LogSource(Log log, LogIndex index, Keys keys) {
        this.log = log;
        this.index = index;
        this.keys = keys;
    }

    @Override
    public long head() {
        return log.head();
    }

    /** A page in which something cannot be read is made smaller until that something stands alone. */
    @Override
    public List<Entry> after(long position, int limit) {
        try {
            return entries(log.page(position, limit));
        } catch (UnreadableEvent e) {
            return limit == 1 ? List.of(unreadable(e)) : after(position, limit / 2);
        }
    }

    @Override
    public Map<UUID, List<Entry>> streams(Collection<UUID> streams) {
        // Reading and unsealing is work for every core once there is much of it.
        Stream<UUID> each = streams.size() < 100 ? streams.stream() : streams.parallelStream();
        return each.collect(Collectors.toMap(Function.identity(), this::stream));
    }

    private List<Entry> stream(UUID stream) {
        try {
            return entries(log.stream(stream));
        } catch (UnreadableEvent e) {
            List<Entry> entries = new ArrayList<>(entries(log.streamBefore(stream, e.version())));
            entries.add(unreadable(e));
            return entries;
        }
    }

    @Override
    public Optional<Instant> recordedAfter(long position) {
        return index.recordedAfter(position);
    }

    @Override
    public Map<UUID, Long> lastVersions(long after, long upTo) {
        return index.lastVersions(after, upTo);
    }

    @Override
    public long knownAt(Instant instant) {
        return index.knownAt(instant);
    }

    @Override
    public List<Gap> gaps(long after, long upTo, int limit) {
        return index.gaps(after, upTo, limit);
    }

    @Override
    public Map<UUID, Long> filled(Collection<Gap> gaps) {
        return index.filled(gaps);
    }

    @Override
    public void warm() {
        keys.warm();
    }

    private static List<Entry> entries(List<Recorded<DomainEvent>> events) {
        return events.stream().<Entry>map(Entry.Readable::new).toList();
    }

    private static Entry unreadable(UnreadableEvent e) {
        return new Entry.Unreadable(e.stream(), e.version(), e.position(), Instant.EPOCH);
    }
}
