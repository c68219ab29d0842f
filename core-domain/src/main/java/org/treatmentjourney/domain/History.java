package org.treatmentjourney.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A stream as a decision sees it: every entry as it was recorded, and the state made by those that count. */
public final class History<S, E extends DomainEvent> {

    /** Folds one event into a state, which is null before the first. */
    public interface Evolve<S, E extends DomainEvent> {
        S evolve(@Nullable S state, Recorded<E> entry);
    }

    private final Evolve<S, E> evolve;
    private final List<Recorded<E>> entries = new ArrayList<>();
    private @Nullable S state;
    private Instant latest = Instant.MIN;
    private boolean stale;

    public History(Evolve<S, E> evolve) {
        this.evolve = evolve;
    }

    /** A marking, or an entry that was effective before the last one, changes the past: the state is made anew. */
    public void add(Recorded<E> entry) {
        entries.add(entry);
        Instant at = entry.event().effective().at();
        if (entry.event() instanceof Marking || at.isBefore(latest)) {
            stale = true;
        } else {
            latest = at;
            state = stale ? state : evolve.evolve(state, entry);
        }
    }

    public @Nullable S state() {
        if (stale) {
            state = null;
            Selection.current(entries).forEach(entry -> state = evolve.evolve(state, entry));
            stale = false;
        }
        return state;
    }

    public List<Recorded<E>> entries() {
        return List.copyOf(entries);
    }

    public long version() {
        return entries.size();
    }
}
