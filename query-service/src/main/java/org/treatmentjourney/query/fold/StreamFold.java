package org.treatmentjourney.query.fold;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.DomainEvent;
import org.treatmentjourney.domain.Marking;
import org.treatmentjourney.domain.Recorded;
import org.treatmentjourney.domain.Selection;
import org.treatmentjourney.domain.Selection.Chosen;
import org.treatmentjourney.query.view.View;

/**
 * A whole stream folded from its beginning.
 *
 * @param applied how far it could be followed, or null if not even its first event could be
 * @param parked why it could not be followed further, or null
 */
public record StreamFold<S>(
        @Nullable Applied applied,
        Map<UUID, FoldedRow<S>> rows,
        @Nullable Parked parked) {

    /** @param entries the stream in the order of its versions; what comes after the limit is left out */
    public static <S> StreamFold<S> of(View<S> view, List<Entry> entries, long limit) {
        return of(
                view,
                entries.stream().takeWhile(entry -> entry.version() <= limit).toList(),
                Selection.NOW);
    }

    /** @param entries the stream in the order of its versions */
    public static <S> StreamFold<S> of(View<S> view, List<Entry> entries, Selection selection) {
        return of(view, entries, selection, UnaryOperator.identity());
    }

    /** The same as another organisation may know of it: without what is marked as telling about somebody else. */
    public static <S> StreamFold<S> withoutOthers(View<S> view, List<Entry> entries, Selection selection) {
        return of(view, entries, selection, WithoutOthers::of);
    }

    private static <S> StreamFold<S> of(
            View<S> view, List<Entry> entries, Selection selection, UnaryOperator<List<Recorded<DomainEvent>>> told) {
        List<Recorded<DomainEvent>> readable = new ArrayList<>();
        Parked parked = null;
        for (Entry entry : entries) {
            long next = readable.size() + 1L;
            if (parked != null) {
                break;
            }
            if (entry.version() != next) {
                parked = new Parked(entry.stream(), next, Parked.Cause.HOLE);
            } else {
                switch (entry) {
                    case Entry.Readable known -> readable.add(widened(known.recorded()));
                    case Entry.Unreadable unknown ->
                        parked = new Parked(unknown.stream(), next, Parked.Cause.UNREADABLE);
                }
            }
        }
        return folded(view, told.apply(readable), selection, parked);
    }

    private static <S> StreamFold<S> folded(
            View<S> view, List<Recorded<DomainEvent>> readable, Selection selection, @Nullable Parked parked) {
        List<Recorded<DomainEvent>> known = readable.stream()
                .filter(event -> event.position() <= selection.knownAt())
                .toList();
        if (known.isEmpty()) {
            return new StreamFold<>(null, Map.of(), parked);
        }
        Map<UUID, FoldedRow<S>> rows = new HashMap<>();
        long reached = 1;
        try {
            Applied first = Applied.first(readable.getFirst()).begunInError(Visible.begunInError(readable));
            for (Chosen<DomainEvent> chosen : Visible.of(readable, selection, view.showsStruck())) {
                Recorded<DomainEvent> event = chosen.entry();
                reached = event.version();
                UUID row = view.row(event);
                if (row != null) {
                    FoldedRow<S> before = rows.get(row);
                    S state = view.fold(before == null ? null : before.state(), event);
                    Marking struck = chosen.struck();
                    rows.put(
                            row,
                            FoldedRow.after(
                                    before,
                                    row,
                                    first.owner(),
                                    event,
                                    struck == null ? state : view.struck(state, struck)));
                }
            }
            return new StreamFold<>(first.upTo(known.getLast().version()), rows, parked);
        } catch (RuntimeException e) {
            Parked here = new Parked(readable.getFirst().stream(), reached, Parked.Cause.FOLD_FAILED);
            return folded(view, before(readable, reached), selection, here);
        }
    }

    private static List<Recorded<DomainEvent>> before(List<Recorded<DomainEvent>> readable, long version) {
        return readable.stream().filter(event -> event.version() < version).toList();
    }

    public static Recorded<DomainEvent> widened(Recorded<?> recorded) {
        return new Recorded<>(
                recorded.event(),
                recorded.eventId(),
                recorded.version(),
                recorded.position(),
                recorded.recordedAt(),
                recorded.actor());
    }
}
