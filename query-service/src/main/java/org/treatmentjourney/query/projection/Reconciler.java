package org.treatmentjourney.query.projection;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.treatmentjourney.log.store.Gap;
import org.treatmentjourney.query.fold.Applied;
import org.treatmentjourney.query.fold.Parked;

/**
 * Finds the last event of a stream that a view never got: no later one is there to reveal the hole. It compares the
 * guard with the log, over what was written lately and over every gap in the positions that has been filled since, and
 * mends what differs. A stream parked for a hole is tried again: the event may have come in the meantime.
 */
public final class Reconciler {

    private static final Logger LOG = LoggerFactory.getLogger(Reconciler.class);
    private static final long LATELY = 20_000;
    private static final int GAPS = 10_000;

    private final Projections projections;
    private final Source source;
    private final Progress progress;
    private final Mending mending;
    private final Deque<Gap> gaps = new ArrayDeque<>();
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
        Map<UUID, Long> log = written(upTo);
        List<String> current =
                projections.current().stream().map(Projection::name).toList();
        Map<String, List<Applied>> applied = projections.guards().applied(current, log.keySet());
        Map<String, List<Parked>> parked = projections.guards().parked(current, log.keySet());
        Map<String, List<UUID>> holes = projections.guards().holes();
        Map<UUID, List<String>> views = new HashMap<>();
        for (String view : current) {
            Set<UUID> lacking = behind(log, applied.getOrDefault(view, List.of()));
            parked.getOrDefault(view, List.of()).forEach(stream -> lacking.remove(stream.stream()));
            lacking.addAll(holes.getOrDefault(view, List.of()));
            lacking.forEach(stream ->
                    views.computeIfAbsent(stream, any -> new ArrayList<>()).add(view));
        }
        checked = Math.max(checked, upTo);
        return mend(views);
    }

    /** The last version of what was written lately, and of what came to stand before it since the last time. */
    private Map<UUID, Long> written(long upTo) {
        Map<UUID, Long> versions = new HashMap<>(source.filled(gaps));
        source.lastVersions(Math.max(0, Math.min(checked, upTo) - LATELY), upTo)
                .forEach((stream, version) -> versions.merge(stream, version, Math::max));
        source.gaps(checked, upTo, GAPS).reversed().forEach(gaps::addLast);
        while (gaps.size() > GAPS) {
            gaps.removeFirst();
        }
        return versions;
    }

    private static Set<UUID> behind(Map<UUID, Long> log, Collection<Applied> guards) {
        Map<UUID, Long> behind = new HashMap<>(log);
        guards.forEach(guard ->
                behind.computeIfPresent(guard.stream(), (id, version) -> guard.version() >= version ? null : version));
        return new HashSet<>(behind.keySet());
    }

    private int mend(Map<UUID, List<String>> lacking) {
        Map<String, Integer> mended = new TreeMap<>();
        lacking.forEach(
                (stream, views) -> mending.mend(views, stream).forEach(view -> mended.merge(view, 1, Integer::sum)));
        mended.forEach(
                (view, streams) -> LOG.warn("{} streams of view {} lacked an event and were mended", streams, view));
        return mended.values().stream().mapToInt(Integer::intValue).sum();
    }
}
