package org.treatmentjourney.query.projection;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.treatmentjourney.query.fold.Applied;
import org.treatmentjourney.query.fold.Parked;

/**
 * Finds the last event of a stream that a view never got: no later one is there to reveal the hole. It compares the
 * guard with the log, over the part of the log that was written lately, and mends what differs.
 */
public final class Reconciler {

    private static final Logger LOG = LoggerFactory.getLogger(Reconciler.class);
    private static final long LATELY = 20_000;

    private final Projections projections;
    private final Source source;
    private final Progress progress;
    private final Mending mending;
    private long checked;

    public Reconciler(Projections projections, Source source, Progress progress, Mending mending) {
        this.projections = projections;
        this.source = source;
        this.progress = progress;
        this.mending = mending;
    }

    /** @return how many streams of how many views were mended */
    public synchronized int reconcile() {
        long upTo = progress.position();
        Map<UUID, Long> log = source.lastVersions(Math.max(0, Math.min(checked, upTo) - LATELY), upTo);
        List<String> current =
                projections.current().stream().map(Projection::name).toList();
        Map<String, List<Applied>> applied = projections.guards().applied(current, log.keySet());
        Map<String, List<Parked>> parked = projections.guards().parked(current, log.keySet());
        int mended = 0;
        for (String view : current) {
            Map<UUID, Long> behind = new HashMap<>(log);
            applied.getOrDefault(view, List.of())
                    .forEach(guard -> behind.computeIfPresent(
                            guard.stream(), (stream, version) -> guard.version() >= version ? null : version));
            Set<UUID> waiting = new HashSet<>();
            parked.getOrDefault(view, List.of()).forEach(stream -> waiting.add(stream.stream()));
            behind.keySet().removeAll(waiting);
            behind.keySet().forEach(stream -> mending.mend(view, stream));
            mended += behind.size();
            if (!behind.isEmpty()) {
                LOG.warn("{} streams of view {} lacked an event and were mended", behind.size(), view);
            }
        }
        checked = upTo;
        return mended;
    }
}
