package org.treatmentjourney.domain.access;

import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.DomainEvent;
import org.treatmentjourney.domain.History;
import org.treatmentjourney.domain.Recorded;

/**
 * The care team as decisions see it, going on with the stream that tells it. Who began a stream stays tied to it even if
 * that was an error, or nobody could put it right.
 */
public final class TeamOfStream<E extends DomainEvent> {

    private final ZoneId zone;
    private final History<Standing, E> history;
    private @Nullable Recorded<E> first;

    public TeamOfStream(ZoneId zone, List<Recorded<E>> entries) {
        this.zone = zone;
        this.history = new History<>((standing, entry) -> Standing.after(standing, entry, zone));
        entries.forEach(this::add);
    }

    public void add(Recorded<E> entry) {
        first = first == null ? entry : first;
        history.add(entry);
    }

    public CareTeam team() {
        return Standing.begun(history.state(), first).team(zone);
    }
}
