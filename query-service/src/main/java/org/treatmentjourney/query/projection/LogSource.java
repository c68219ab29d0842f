package org.treatmentjourney.query.projection;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.DomainEvent;
import org.treatmentjourney.domain.Recorded;
import org.treatmentjourney.log.key.Keys;
import org.treatmentjourney.log.store.Gap;
import org.treatmentjourney.log.store.Log;
import org.treatmentjourney.log.store.LogIndex;
import org.treatmentjourney.log.store.LogStreams;
import org.treatmentjourney.log.store.UnreadableEvent;
import org.treatmentjourney.query.fold.Entry;

/** The log of this application as a source: what cannot be read is an entry too, so that the rest goes on. */
public final class LogSource implements Source {

    private final Log log;
    private final LogIndex index;
    private final Optional<LogStreams> streams;
    private final Keys keys;

    /** @param streams empty for a log that is read in its order only */
    public LogSource(Log log, LogIndex index, Optional<LogStreams> streams, Keys keys) {
        this.log = log;
        this.index = index;
        this.streams = streams;
        this.keys = keys;
    }

    @Override
    public long head() {
        return log.head();
    }

    /** A page ends before something that cannot be read, and that stands alone on the next. */
    @Override
    public List<Entry> after(long position, int limit) {
        try {
            return entries(log.page(position, limit));
        } catch (UnreadableEvent first) {
            return List.of(unreadable(first));
        }
    }

    @Override
    public long byStream(long upTo, Consumer<List<List<Entry>>> each) {
        streams.ifPresent(log -> log.upTo(
                upTo, some -> each.accept(some.stream().map(LogSource::whole).toList())));
        return streams.isPresent() ? upTo : 0;
    }

    private static List<Entry> whole(LogStreams.Whole stream) {
        return withUnreadable(entries(stream.events()), stream.unreadable());
    }

    private static List<Entry> withUnreadable(List<Entry> readable, @Nullable UnreadableEvent next) {
        if (next == null) {
            return readable;
        }
        List<Entry> entries = new ArrayList<>(readable);
        entries.add(unreadable(next));
        return entries;
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
            return withUnreadable(entries(log.streamBefore(stream, e.version())), e);
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
