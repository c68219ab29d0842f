package org.treatmentjourney.query.projection;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.springframework.jdbc.core.JdbcTemplate;
import org.treatmentjourney.query.fold.Applied;
import org.treatmentjourney.query.fold.Changes;
import org.treatmentjourney.query.fold.Entry;
import org.treatmentjourney.query.fold.FoldedRow;
import org.treatmentjourney.query.fold.Folding;
import org.treatmentjourney.query.fold.Parked;
import org.treatmentjourney.query.view.View;

/** One view and where its rows are kept. */
final class Projection<S> {

    static final String SCHEMA = "views";

    private final View<S> view;
    private final States<S> states;
    private final ViewTable<S> table;
    private final Source source;

    Projection(View<S> view, States<S> states, Source source, JdbcTemplate jdbc) {
        this.view = view;
        this.states = states;
        this.source = source;
        this.table = new ViewTable<>(view, states, jdbc, SCHEMA);
    }

    View<S> view() {
        return view;
    }

    String name() {
        return view.name();
    }

    States<S> states() {
        return states;
    }

    ViewTable<S> table() {
        return table;
    }

    /** Folds a batch onto the rows and writes them; the guard and what is parked is left to the caller. */
    Changes<S> follow(List<Entry> batch, List<Applied> applied, List<Parked> parked, boolean carefully) {
        Folding<S> folding = new Folding<>(view);
        folding.know(applied, List.of(), List.of());
        folding.knowParked(parked);
        fold(folding, batch, table);
        foldAgain(folding);
        return write(folding.changes(), table, carefully);
    }

    void fold(Folding<S> folding, Collection<Entry> batch, ViewTable<S> from) {
        Set<UUID> missing = new HashSet<>();
        for (Entry entry : batch) {
            UUID row = folding.touches(entry);
            if (row != null && !folding.knowsRow(row)) {
                missing.add(row);
            }
        }
        ViewTable.Loaded<S> loaded = from.load(missing);
        folding.know(List.of(), loaded.rows(), loaded.unreadable());
        batch.forEach(folding::apply);
    }

    /** Rows that cannot be folded on are folded from the log, once, however often they were touched. */
    void foldAgain(Folding<S> folding) {
        if (!folding.foldAgain().isEmpty()) {
            folding.foldAgain(source.streams(folding.foldAgain()));
        }
    }

    /**
     * Writes rows in one go, or carefully: one by one, and a stream whose row the table does not take is parked.
     *
     * @return the changes with what had to be parked
     */
    Changes<S> write(Changes<S> changes, ViewTable<S> to, boolean carefully) {
        to.deleteStreams(changes.replaced());
        if (!carefully) {
            to.save(changes.rows());
            return changes;
        }
        return write(changes, to::takes);
    }

    Changes<S> write(Changes<S> changes, Predicate<FoldedRow<S>> taken) {
        List<Parked> parked = new ArrayList<>(changes.parked());
        for (FoldedRow<S> row : changes.rows()) {
            if (!taken.test(row)) {
                parked.add(new Parked(row.stream(), row.version(), Parked.Cause.FOLD_FAILED));
            }
        }
        return new Changes<>(changes.applied(), changes.rows(), onePerStream(parked), changes.replaced());
    }

    private static List<Parked> onePerStream(List<Parked> parked) {
        Map<UUID, Parked> first = new LinkedHashMap<>();
        parked.forEach(one -> first.merge(one.stream(), one, (a, b) -> a.fromVersion() <= b.fromVersion() ? a : b));
        return List.copyOf(first.values());
    }
}
