package org.treatmentjourney.query.projection;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.query.fold.Applied;
import org.treatmentjourney.query.fold.Changes;
import org.treatmentjourney.query.fold.Entry;
import org.treatmentjourney.query.fold.Parked;

/** Follows the log live: one batch of events into all views, inside the transaction that also moves the token. */
final class Following {

    private final Projections projections;
    private final Erasing erasing;
    private final AtomicReference<@Nullable Instant> lastRecordedAt = new AtomicReference<>();

    private final AtomicInteger failures = new AtomicInteger();

    Following(Projections projections, Source source) {
        this.projections = projections;
        this.erasing = new Erasing(projections, source);
    }

    /** After a batch that could not be written, rows are written one by one, so that one of them stops only itself. */
    void follow(List<Entry> batch) {
        try {
            follow(batch, failures.get() > 0);
        } catch (RuntimeException e) {
            failures.incrementAndGet();
            throw e;
        }
    }

    private void follow(List<Entry> batch, boolean carefully) {
        projections.locks().share(projections.names());
        List<UUID> erased = erasing.destroyKeys(batch);
        List<Projection<?>> current = projections.current();
        List<String> names = current.stream().map(Projection::name).toList();
        Set<UUID> streams = new HashSet<>();
        batch.forEach(entry -> streams.add(entry.stream()));
        Map<String, List<Applied>> applied = projections.guards().applied(names, streams);
        Map<String, List<Parked>> parked = projections.guards().parked(names, streams);
        Map<String, List<Applied>> nowApplied = new HashMap<>();
        Map<String, List<Parked>> nowParked = new HashMap<>();
        for (Projection<?> projection : current) {
            String name = projection.name();
            Changes<?> changes = projection.follow(
                    batch, applied.getOrDefault(name, List.of()), parked.getOrDefault(name, List.of()), carefully);
            nowApplied.put(name, changes.applied());
            nowParked.put(name, changes.parked());
        }
        projections.guards().apply(nowApplied);
        projections.guards().park(nowParked);
        erasing.writeAgain(erased, current);
    }

    void committed(List<Entry> batch) {
        failures.set(0);
        lastRecordedAt.accumulateAndGet(
                batch.getLast().recordedAt(), (a, b) -> a == null || b != null && b.isAfter(a) ? b : a);
        projections.commits().committed();
    }

    /** How many times in a row a batch could not be written. */
    int failures() {
        return failures.get();
    }

    @Nullable
    Instant lastRecordedAt() {
        return lastRecordedAt.get();
    }
}
