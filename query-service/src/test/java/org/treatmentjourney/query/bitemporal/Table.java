package org.treatmentjourney.query.bitemporal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.treatmentjourney.domain.DomainEvent;
import org.treatmentjourney.domain.Recorded;
import org.treatmentjourney.query.fold.Applied;
import org.treatmentjourney.query.fold.Changes;
import org.treatmentjourney.query.fold.Entry;
import org.treatmentjourney.query.fold.FoldedRow;
import org.treatmentjourney.query.fold.Folding;
import org.treatmentjourney.query.fold.Parked;
import org.treatmentjourney.query.view.View;

/** A view's table in memory, followed live: batch by batch, each on what the one before has written. */
final class Table<S> {

    private final View<S> view;
    private final Map<UUID, Applied> applied = new HashMap<>();
    private final Map<UUID, FoldedRow<S>> rows = new HashMap<>();
    private final List<Parked> parked = new ArrayList<>();

    Table(View<S> view) {
        this.view = view;
    }

    static <S> Table<S> followed(View<S> view, List<Recorded<DomainEvent>> log, Random random) {
        Table<S> table = new Table<>(view);
        for (int from = 0; from < log.size(); ) {
            int to = Math.min(log.size(), from + random.nextInt(1, 12));
            table.follow(log.subList(from, to), log);
            from = to;
        }
        return table;
    }

    /** The log may already be longer than what is followed. */
    private void follow(List<Recorded<DomainEvent>> batch, List<Recorded<DomainEvent>> log) {
        Folding<S> folding = new Folding<>(view);
        folding.know(applied.values(), rows.values(), List.of());
        folding.knowParked(parked);
        batch.forEach(event -> folding.apply(new Entry.Readable(event)));
        folding.foldAgain(folding.foldAgain().stream()
                .collect(Collectors.toMap(Function.identity(), stream -> entries(log, stream))));
        write(folding.changes());
    }

    private void write(Changes<S> changes) {
        rows.values().removeIf(row -> changes.replaced().contains(row.stream()));
        changes.rows().forEach(row -> rows.put(row.row(), row));
        changes.applied().forEach(guard -> applied.put(guard.stream(), guard));
        parked.addAll(changes.parked());
    }

    static List<Entry> entries(List<Recorded<DomainEvent>> log, UUID stream) {
        return log.stream()
                .filter(event -> event.stream().equals(stream))
                .<Entry>map(Entry.Readable::new)
                .toList();
    }

    Map<UUID, FoldedRow<S>> rows() {
        return rows;
    }

    List<Parked> parked() {
        return parked;
    }
}
