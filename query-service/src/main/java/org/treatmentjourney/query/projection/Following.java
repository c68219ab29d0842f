package org.treatmentjourney.query.projection;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.query.fold.Applied;
import org.treatmentjourney.query.fold.Changes;
import org.treatmentjourney.query.fold.Entry;
import org.treatmentjourney.query.fold.Parked;

/** Follows the log live: one batch of events into all views, inside the transaction that also moves the token. */
final class Following {

    private final Projections projections;
    private final AtomicReference<@Nullable Instant> lastRecordedAt = new AtomicReference<>();

    Following(Projections projections) {
        this.projections = projections;
    }

    void follow(List<Entry> batch) {
        projections.locks().share(projections.names());
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
                    batch, applied.getOrDefault(name, List.of()), parked.getOrDefault(name, List.of()));
            nowApplied.put(name, changes.applied());
            nowParked.put(name, changes.parked());
        }
        projections.guards().apply(nowApplied);
        projections.guards().park(nowParked);
    }

    void committed(List<Entry> batch) {
        lastRecordedAt.accumulateAndGet(
                batch.getLast().recordedAt(), (a, b) -> a == null || b != null && b.isAfter(a) ? b : a);
        projections.commits().committed();
    }

    @Nullable
    Instant lastRecordedAt() {
        return lastRecordedAt.get();
    }
}
