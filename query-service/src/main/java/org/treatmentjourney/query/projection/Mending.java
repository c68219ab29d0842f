package org.treatmentjourney.query.projection;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.transaction.support.TransactionOperations;
import org.treatmentjourney.query.fold.Applied;
import org.treatmentjourney.query.fold.Changes;
import org.treatmentjourney.query.fold.Entry;
import org.treatmentjourney.query.fold.Parked;
import org.treatmentjourney.query.fold.StreamFold;

/** Folds all rows of one stream from the log again: after a parked stream has become readable, or an event was lost. */
public final class Mending {

    private final Projections projections;
    private final Source source;
    private final TransactionOperations transaction;

    public Mending(Projections projections, Source source, TransactionOperations transaction) {
        this.projections = projections;
        this.source = source;
        this.transaction = transaction;
    }

    /** Whether the view follows the stream again. */
    public boolean mend(String view, UUID stream) {
        return !mend(List.of(view), stream).isEmpty();
    }

    /**
     * In one transaction: while much is written, each view would be waited for as long as a batch takes.
     *
     * @return the views that follow the stream again
     */
    public List<String> mend(Collection<String> views, UUID stream) {
        List<String> mended = transaction.execute(status -> {
            views.stream().sorted().forEach(projections.locks()::exclude);
            List<Entry> entries = source.streams(List.of(stream)).getOrDefault(stream, List.of());
            return views.stream()
                    .filter(view -> mend(projections.named(view), stream, entries))
                    .toList();
        });
        projections.commits().committed();
        return Objects.requireNonNull(mended);
    }

    private <S> boolean mend(Projection<S> projection, UUID stream, List<Entry> entries) {
        if (!projections.current().contains(projection)) {
            return false;
        }
        StreamFold<S> fold = StreamFold.of(projection.view(), entries, Long.MAX_VALUE);
        Applied applied = fold.applied();
        Parked parked = fold.parked();
        List<Applied> nowApplied = applied == null ? List.of() : List.of(applied);
        List<Parked> nowParked = parked == null ? List.of() : List.of(parked);
        Changes<S> changes = projection.write(
                new Changes<>(nowApplied, List.copyOf(fold.rows().values()), nowParked, List.of(stream)),
                projection.table(),
                true);
        projections.guards().release(projection.name(), stream);
        projections.guards().apply(Map.of(projection.name(), nowApplied));
        projections.guards().park(Map.of(projection.name(), changes.parked()));
        return changes.parked().isEmpty();
    }
}
