package org.treatmentjourney.query.fold;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.Marking;
import org.treatmentjourney.domain.Recorded;
import org.treatmentjourney.query.view.View;

/** A batch of events folded into one view in memory: the next version of a stream is applied, older ones are ignored. */
public final class Folding<S> {

    private final View<S> view;
    private final Map<UUID, Applied> applied = new HashMap<>();
    private final Map<UUID, FoldedRow<S>> rows = new HashMap<>();
    private final Map<UUID, Parked> parked = new HashMap<>();
    private final Set<UUID> streamsChanged = new HashSet<>();
    private final Set<UUID> rowsChanged = new HashSet<>();
    private final Set<UUID> streamsParked = new HashSet<>();
    private final Set<UUID> streamsReplaced = new HashSet<>();
    private final Set<UUID> unreadable = new HashSet<>();
    private final Map<UUID, Set<UUID>> again = new HashMap<>();
    private final Set<UUID> corrected = new HashSet<>();

    public Folding(View<S> view) {
        this.view = view;
    }

    /** What the table already knows. A row whose state cannot be read is folded again once an event touches it. */
    public void know(Collection<Applied> guards, Collection<FoldedRow<S>> known, Collection<UUID> unreadableRows) {
        guards.forEach(guard -> applied.put(guard.stream(), guard));
        known.forEach(row -> rows.put(row.row(), row));
        unreadable.addAll(unreadableRows);
    }

    public void knowParked(Collection<Parked> streams) {
        streams.forEach(stream -> parked.put(stream.stream(), stream));
    }

    public boolean knows(UUID stream) {
        return applied.containsKey(stream) || parked.containsKey(stream);
    }

    public boolean knowsRow(UUID row) {
        return rows.containsKey(row);
    }

    /** The row an event will touch, or null if it will touch none. */
    public @Nullable UUID touches(Entry entry) {
        Applied guard = applied.get(entry.stream());
        if (parked.containsKey(entry.stream()) || guard != null && entry.version() <= guard.version()) {
            return null;
        }
        try {
            return entry instanceof Entry.Readable(Recorded<?> recorded) ? view.row(recorded) : null;
        } catch (RuntimeException e) {
            return null;
        }
    }

    public void apply(Entry entry) {
        if (parked.containsKey(entry.stream())) {
            return;
        }
        Applied guard = applied.get(entry.stream());
        long next = guard == null ? 1 : guard.version() + 1;
        if (entry.version() > next) {
            park(new Parked(entry.stream(), next, Parked.Cause.HOLE));
        } else if (entry.version() == next) {
            switch (entry) {
                case Entry.Readable readable -> follow(guard, readable.recorded());
                case Entry.Unreadable unknown -> park(new Parked(unknown.stream(), next, Parked.Cause.UNREADABLE));
            }
        }
    }

    private void follow(@Nullable Applied guard, Recorded<?> event) {
        try {
            Applied reached = guard == null ? Applied.first(event) : guard.upTo(event.version());
            UUID row = view.row(event);
            if (event.event() instanceof Marking || reached.begunInError()) {
                corrected.add(event.stream());
            } else if (row != null) {
                fold(reached.owner(), row, event);
            }
            applied.put(event.stream(), reached);
            streamsChanged.add(event.stream());
        } catch (RuntimeException e) {
            park(new Parked(event.stream(), event.version(), Parked.Cause.FOLD_FAILED));
        }
    }

    private void fold(Owner owner, UUID row, Recorded<?> event) {
        Set<UUID> waiting = again.get(event.stream());
        if (corrected.contains(event.stream()) || waiting != null && waiting.contains(row)) {
            return;
        }
        FoldedRow<S> before = rows.get(row);
        if (before != null && !before.stream().equals(event.stream())) {
            throw new IllegalStateException("A row spans two streams");
        }
        if (unreadable.contains(row)
                || before != null && event.event().effective().at().isBefore(before.effectiveAt())) {
            again.computeIfAbsent(event.stream(), stream -> new HashSet<>()).add(row);
            return;
        }
        S state = view.fold(before == null ? null : before.state(), event);
        rows.put(row, FoldedRow.after(before, row, owner, event, state));
        rowsChanged.add(row);
    }

    /** Streams to be folded from the log again: an event came late or was in error, or a state was unreadable. */
    public Set<UUID> foldAgain() {
        Set<UUID> streams = new HashSet<>(again.keySet());
        streams.addAll(corrected);
        return streams;
    }

    /** All that is known to be about a subject is to be folded from the log again. */
    public void foldAgain(UUID subject) {
        applied.values().stream()
                .filter(guard -> guard.subject().equals(subject))
                .forEach(guard -> corrected.add(guard.stream()));
    }

    public void foldAgain(Map<UUID, List<Entry>> streams) {
        foldAgain().forEach(stream -> {
            Applied guard = applied.get(stream);
            long limit = guard == null ? 0 : guard.version();
            StreamFold<S> fold = StreamFold.of(view, streams.getOrDefault(stream, List.of()), limit);
            Applied reached = fold.applied();
            boolean complete = fold.parked() == null && reached != null && reached.version() == limit;
            if (!complete || corrected.contains(stream)) {
                replaceAll(stream, fold);
            } else {
                again.getOrDefault(stream, Set.of())
                        .forEach(row -> replace(fold.rows().get(row)));
            }
            if (!complete) {
                park(stream, fold, limit);
            }
        });
        again.clear();
        corrected.clear();
    }

    private void replace(@Nullable FoldedRow<S> row) {
        if (row != null) {
            rows.put(row.row(), row);
            rowsChanged.add(row.row());
            unreadable.remove(row.row());
        }
    }

    private void replaceAll(UUID stream, StreamFold<S> fold) {
        Applied reached = fold.applied();
        if (reached != null) {
            applied.put(stream, reached);
            streamsChanged.add(stream);
        }
        rows.values().removeIf(row -> row.stream().equals(stream));
        rowsChanged.retainAll(rows.keySet());
        streamsReplaced.add(stream);
        fold.rows().values().forEach(this::replace);
    }

    private void park(UUID stream, StreamFold<S> fold, long limit) {
        Applied reached = fold.applied();
        long from = reached == null ? 1 : reached.version() + 1;
        Parked why = fold.parked();
        park(why != null ? why : new Parked(stream, Math.min(from, limit), Parked.Cause.HOLE));
    }

    private void park(Parked stream) {
        parked.put(stream.stream(), stream);
        streamsParked.add(stream.stream());
    }

    /** What has changed since the last time this was asked, to be written in one go. */
    public Changes<S> changes() {
        Changes<S> changes = new Changes<>(
                streamsChanged.stream().map(applied::get).toList(),
                rowsChanged.stream().map(rows::get).toList(),
                streamsParked.stream().map(parked::get).toList(),
                List.copyOf(streamsReplaced));
        streamsChanged.clear();
        rowsChanged.clear();
        streamsParked.clear();
        streamsReplaced.clear();
        return changes;
    }

    public int pending() {
        return rowsChanged.size() + streamsChanged.size();
    }

    /** Forgets all rows and guards, so that memory stays small; whoever does this has saved the changes and reloads. */
    public void forget() {
        applied.clear();
        rows.clear();
        unreadable.clear();
    }

    public int remembered() {
        return rows.size() + applied.size();
    }
}
