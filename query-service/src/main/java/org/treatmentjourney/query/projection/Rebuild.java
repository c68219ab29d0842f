package org.treatmentjourney.query.projection;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionOperations;
import org.treatmentjourney.query.fold.Changes;
import org.treatmentjourney.query.fold.Entry;
import org.treatmentjourney.query.fold.Folding;

/**
 * Builds one view from the log into a shadow, then lets the shadow take the place of the rows in one transaction. The
 * next page is read and unsealed while this one is folded; rows stay in memory as long as there is room for them.
 */
final class Rebuild<S> {

    private static final int PAGE = 5_000;
    private static final int UNSAVED = 20_000;
    private static final int REMEMBERED = 100_000;

    private final Projection<S> projection;
    private final Source source;
    private final ViewLocks locks;
    private final Shadow shadow;
    private final ViewTable<S> table;
    private final Guards guards;
    private final Folding<S> folding;
    private final Consumer<RebuildState> progress;
    private final long startedAt = System.nanoTime();
    private boolean inTransaction;
    private boolean forgotten;
    private long position;
    private long events;

    Rebuild(Projection<S> projection, Source source, JdbcTemplate jdbc, Consumer<RebuildState> progress) {
        this.projection = projection;
        this.source = source;
        this.locks = new ViewLocks(jdbc);
        this.shadow = new Shadow(jdbc);
        this.table = new ViewTable<>(projection.view(), projection.states(), jdbc, Shadow.SCHEMA);
        this.guards = new Guards(jdbc, Shadow.SCHEMA);
        this.folding = new Folding<>(projection.view());
        this.progress = progress;
    }

    void run(TransactionOperations transaction, Executor reader) {
        shadow.create(projection.table(), table);
        source.warm();
        foldAll(reader);
        transaction.executeWithoutResult(status -> {
            locks.exclude(projection.name());
            inTransaction = true;
            for (List<Entry> page = next(); !page.isEmpty(); page = next()) {
                fold(page);
            }
            save();
            shadow.takeOver(projection.name(), projection.view().revision(), projection.table(), table);
        });
        shadow.dropAll();
    }

    private void foldAll(Executor reader) {
        List<Entry> page = next();
        while (!page.isEmpty()) {
            long from = page.getLast().position();
            CompletableFuture<List<Entry>> following =
                    CompletableFuture.supplyAsync(() -> source.after(from, PAGE), reader);
            try {
                fold(page);
            } finally {
                page = following.join();
            }
        }
        save();
    }

    private List<Entry> next() {
        return source.after(position, PAGE);
    }

    private void fold(List<Entry> page) {
        if (forgotten) {
            remember(page);
            projection.fold(folding, page, table);
        } else {
            page.forEach(folding::apply);
        }
        position = page.getLast().position();
        events += page.size();
        report();
        if (folding.pending() > UNSAVED) {
            save();
        }
        if (folding.remembered() > REMEMBERED) {
            save();
            folding.forget();
            forgotten = true;
        }
    }

    private void remember(List<Entry> page) {
        Set<UUID> streams = new HashSet<>();
        page.forEach(entry -> {
            if (!folding.knows(entry.stream())) {
                streams.add(entry.stream());
            }
        });
        List<String> view = List.of(projection.name());
        guards.applied(view, streams).values().forEach(applied -> folding.know(applied, List.of(), List.of()));
    }

    private void save() {
        projection.foldAgain(folding);
        Changes<S> changes = written(folding.changes());
        guards.apply(Map.of(projection.name(), changes.applied()));
        guards.park(Map.of(projection.name(), changes.parked()));
    }

    private Changes<S> written(Changes<S> changes) {
        if (inTransaction) {
            return projection.write(changes, table, changes.rows().size() <= PAGE);
        }
        try {
            return projection.write(changes, table, false);
        } catch (DataIntegrityViolationException e) {
            return projection.write(changes, table, true);
        }
    }

    private void report() {
        long millis = Math.max(1, (System.nanoTime() - startedAt) / 1_000_000);
        long head = Math.max(position, source.head());
        progress.accept(new RebuildState(RebuildState.Phase.RUNNING, position, head, events * 1_000 / millis));
    }
}
