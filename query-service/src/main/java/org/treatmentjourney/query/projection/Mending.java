package org.treatmentjourney.query.projection;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.transaction.support.TransactionOperations;
import org.treatmentjourney.query.fold.Entry;

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

    private boolean mend(Projection<?> projection, UUID stream, List<Entry> entries) {
        return projections.current().contains(projection)
                && new WholeStreams(projections).write(projection, stream, entries);
    }
}
