package org.treatmentjourney.query.projection;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.treatmentjourney.query.fold.Entry;

/** The log, and something that happens once all of its streams have been read. */
record SourceThat(Source log, Runnable meanwhile) implements Source {

    @Override
    public long head() {
        return log.head();
    }

    @Override
    public List<Entry> after(long position, int limit) {
        return log.after(position, limit);
    }

    @Override
    public long byStream(long upTo, Consumer<List<List<Entry>>> each) {
        long reached = log.byStream(upTo, each);
        meanwhile.run();
        return reached;
    }

    @Override
    public Map<UUID, List<Entry>> streams(Collection<UUID> streams) {
        return log.streams(streams);
    }

    @Override
    public Optional<Instant> recordedAfter(long position) {
        return log.recordedAfter(position);
    }

    @Override
    public Map<UUID, Long> lastVersions(long after, long upTo) {
        return log.lastVersions(after, upTo);
    }

    @Override
    public long knownAt(Instant instant) {
        return log.knownAt(instant);
    }

    @Override
    public void warm() {
        log.warm();
    }
}
