package org.treatmentjourney.query.projection;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.treatmentjourney.domain.client.event.ClientErased;
import org.treatmentjourney.query.fold.Entry;

/**
 * What follows once a client has been erased. It happens while the log is followed, before the token moves on: a crash at
 * any point leads to the same event again, and all of it may be done twice.
 */
final class Erasing {

    private final Projections projections;
    private final Source source;
    private final WholeStreams streams;

    Erasing(Projections projections, Source source) {
        this.projections = projections;
        this.source = source;
        this.streams = new WholeStreams(projections);
    }

    /** Destroys the keys first, so that nothing more is written about these people. */
    List<UUID> destroyKeys(List<Entry> batch) {
        List<UUID> erased = batch.stream().flatMap(Erasing::erased).distinct().toList();
        erased.forEach(projections.seal()::erase);
        return erased;
    }

    /** Writes what is left of them, as a rebuild would. */
    void writeAgain(List<UUID> erased, List<Projection<?>> views) {
        for (UUID subject : erased) {
            List<UUID> all = projections
                    .guards()
                    .streams(views.stream().map(Projection::name).toList(), subject);
            Map<UUID, List<Entry>> entries = source.streams(all);
            views.forEach(view ->
                    all.forEach(stream -> streams.write(view, stream, entries.getOrDefault(stream, List.of()))));
        }
    }

    private static Stream<UUID> erased(Entry entry) {
        return entry instanceof Entry.Readable readable && readable.recorded().event() instanceof ClientErased erased
                ? Stream.of(erased.subject())
                : Stream.empty();
    }
}
