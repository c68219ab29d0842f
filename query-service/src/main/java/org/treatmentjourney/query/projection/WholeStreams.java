package org.treatmentjourney.query.projection;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.treatmentjourney.query.fold.Applied;
import org.treatmentjourney.query.fold.Changes;
import org.treatmentjourney.query.fold.Entry;
import org.treatmentjourney.query.fold.Parked;
import org.treatmentjourney.query.fold.StreamFold;

/** Writes the rows of one stream anew, as all of it makes them, in a transaction of the caller's. */
final class WholeStreams {

    private final Guards guards;

    WholeStreams(Projections projections) {
        this.guards = projections.guards();
    }

    /** Whether the view follows the stream to its end. */
    <S> boolean write(Projection<S> projection, UUID stream, List<Entry> entries) {
        StreamFold<S> fold = StreamFold.of(projection.view(), entries, Long.MAX_VALUE);
        Applied applied = fold.applied();
        Parked parked = fold.parked();
        List<Applied> nowApplied = applied == null ? List.of() : List.of(applied);
        List<Parked> nowParked = parked == null ? List.of() : List.of(parked);
        Changes<S> changes = projection.write(
                new Changes<>(nowApplied, List.copyOf(fold.rows().values()), nowParked, List.of(stream)),
                projection.table(),
                true);
        guards.release(projection.name(), stream);
        guards.apply(Map.of(projection.name(), nowApplied));
        guards.park(Map.of(projection.name(), changes.parked()));
        return changes.parked().isEmpty();
    }
}
