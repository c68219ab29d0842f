package org.treatmentjourney.query.projection;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionOperations;
import org.treatmentjourney.query.fold.Entry;

/**
 * Builds views from the log into a shadow, reading it once for all of them, and lets each take the place of its rows in
 * a transaction of its own. Streams are folded whole where the log can be read by stream; what was appended meanwhile,
 * or all of a log that can not, follows in the order of the log.
 */
final class Rebuild {

    private static final int PAGE = 5_000;

    private final List<ShadowView<?>> views;
    private final Source source;
    private final ViewLocks locks;
    private final RowSeal seal;
    private final Shadow shadow;

    Rebuild(List<ShadowView<?>> views, Source source, RowSeal seal, JdbcTemplate jdbc) {
        this.views = views;
        this.source = source;
        this.seal = seal;
        this.locks = new ViewLocks(jdbc);
        this.shadow = new Shadow(jdbc);
    }

    void run(TransactionOperations transaction, Executor reader) {
        Set<UUID> erasedBefore = seal.erased();
        shadow.create(views);
        source.warm();
        long head = source.head();
        long streams = source.byStream(head, some -> views.forEach(view -> view.add(some, head)));
        long position = inOrder(streams, reader);
        views.forEach(view -> transaction.executeWithoutResult(status -> takeOver(view, position, erasedBefore)));
        shadow.dropAll();
    }

    /** The next page is read and unsealed while this one is folded. */
    private long inOrder(long from, Executor reader) {
        long position = from;
        List<Entry> page = source.after(position, PAGE);
        while (!page.isEmpty()) {
            long reached = page.getLast().position();
            CompletableFuture<List<Entry>> following =
                    CompletableFuture.supplyAsync(() -> source.after(reached, PAGE), reader);
            try {
                fold(page);
            } finally {
                page = following.join();
            }
            position = reached;
        }
        views.forEach(view -> view.save(false));
        return position;
    }

    private void fold(List<Entry> page) {
        long head = Math.max(page.getLast().position(), source.head());
        views.forEach(view -> view.fold(page, head));
    }

    /** Of somebody who was erased meanwhile, rows may stand in the shadow that were sealed by their key before. */
    private void takeOver(ShadowView<?> view, long from, Set<UUID> erasedBefore) {
        locks.exclude(view.projection().name());
        long position = from;
        for (var page = source.after(position, PAGE); !page.isEmpty(); page = source.after(position, PAGE)) {
            position = page.getLast().position();
            view.fold(page, position);
        }
        Set<UUID> erased = new HashSet<>(seal.erased());
        erased.removeAll(erasedBefore);
        erased.forEach(view::foldAgain);
        view.save(true);
        shadow.takeOver(view);
    }
}
