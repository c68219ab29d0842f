package org.treatmentjourney.query.projection;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.treatmentjourney.query.fold.Applied;
import org.treatmentjourney.query.fold.Changes;
import org.treatmentjourney.query.fold.Entry;
import org.treatmentjourney.query.fold.FoldedRow;
import org.treatmentjourney.query.fold.Folding;
import org.treatmentjourney.query.fold.Parked;
import org.treatmentjourney.query.fold.StreamFold;

/** One view while it is built anew in its shadow: first from whole streams, then from the pages that came after. */
final class ShadowView<S> {

    private static final int CAREFULLY_IF_AT_MOST = 5_000;
    private static final int UNSAVED = 20_000;
    private static final int REMEMBERED = 100_000;

    private final Projection<S> projection;
    private final ViewTable<S> table;
    private final Guards guards;
    private final Folding<S> folding;
    private final Consumer<RebuildState> told;
    private final AtomicLong events = new AtomicLong();
    private final long startedAt = System.nanoTime();

    ShadowView(Projection<S> projection, JdbcTemplate jdbc, Consumer<RebuildState> told) {
        this.projection = projection;
        this.table = new ViewTable<>(projection.view(), projection.states(), jdbc, Shadow.SCHEMA);
        this.guards = new Guards(jdbc, Shadow.SCHEMA);
        this.folding = new Folding<>(projection.view());
        this.told = told;
    }

    Projection<S> projection() {
        return projection;
    }

    ViewTable<S> table() {
        return table;
    }

    /** Streams that the shadow does not know yet. May be called by several threads at once. */
    void add(List<List<Entry>> streams, long head) {
        List<Applied> applied = new ArrayList<>();
        List<FoldedRow<S>> rows = new ArrayList<>();
        List<Parked> parked = new ArrayList<>();
        for (List<Entry> stream : streams) {
            StreamFold<S> fold = StreamFold.of(projection.view(), stream, Long.MAX_VALUE);
            if (fold.applied() != null) {
                applied.add(fold.applied());
            }
            if (fold.parked() != null) {
                parked.add(fold.parked());
            }
            rows.addAll(fold.rows().values());
        }
        keep(added(new Changes<>(applied, rows, parked, List.of())));
        tell(streams.stream().mapToInt(List::size).sum(), head);
    }

    private Changes<S> added(Changes<S> changes) {
        try {
            table.add(changes.rows());
            return changes;
        } catch (DataIntegrityViolationException e) {
            return projection.write(changes, table::adds);
        }
    }

    /** The next events in the order of the log. */
    void fold(List<Entry> page, long head) {
        remember(page.stream().map(Entry::stream));
        projection.fold(folding, page, table);
        tell(page.size(), head);
        if (folding.pending() > UNSAVED) {
            save(false);
        }
        if (folding.remembered() > REMEMBERED) {
            save(false);
            folding.forget();
        }
    }

    /** All that is about somebody, from the log. */
    void foldAgain(UUID subject) {
        remember(guards.streams(List.of(projection.name()), subject).stream());
        folding.foldAgain(subject);
    }

    private void remember(Stream<UUID> some) {
        Set<UUID> streams = some.filter(stream -> !folding.knows(stream)).collect(toSet());
        List<String> view = List.of(projection.name());
        guards.applied(view, streams).values().forEach(applied -> folding.know(applied, List.of(), List.of()));
        guards.parked(view, streams).values().forEach(folding::knowParked);
    }

    void save(boolean inTransaction) {
        projection.foldAgain(folding);
        keep(written(folding.changes(), inTransaction));
    }

    /** In a transaction a statement that fails spoils it, so only a mass of rows is tried in one go. */
    private Changes<S> written(Changes<S> changes, boolean inTransaction) {
        if (inTransaction) {
            return projection.write(changes, table, changes.rows().size() <= CAREFULLY_IF_AT_MOST);
        }
        try {
            return projection.write(changes, table, false);
        } catch (DataIntegrityViolationException e) {
            return projection.write(changes, table, true);
        }
    }

    private void keep(Changes<S> changes) {
        guards.apply(Map.of(projection.name(), changes.applied()));
        guards.park(Map.of(projection.name(), changes.parked()));
    }

    private void tell(int more, long head) {
        long all = events.addAndGet(more);
        long millis = Math.max(1, (System.nanoTime() - startedAt) / 1_000_000);
        told.accept(new RebuildState(RebuildState.Phase.RUNNING, Math.min(all, head), head, all * 1_000 / millis));
    }
}
