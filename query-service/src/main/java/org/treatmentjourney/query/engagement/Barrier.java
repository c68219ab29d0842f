package org.treatmentjourney.query.engagement;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.Note;
import org.treatmentjourney.domain.journey.event.BarrierResolved;
import org.treatmentjourney.query.view.Dated;

/**
 * Something that makes it hard to engage, until it is gone.
 *
 * @param raised null as long as all that is known of it is that it is gone
 */
public record Barrier(
        UUID barrierId,
        Barrier.@Nullable Raised raised,
        @Nullable Dated<BarrierResolved.Details> resolved) {

    /** What it is, and what was said of it. */
    public record Raised(String kind, Dated<Note> told) {}

    static Barrier unknown(UUID barrierId) {
        return new Barrier(barrierId, null, null);
    }

    Barrier raised(String kind, Dated<Note> told) {
        return new Barrier(barrierId, new Raised(kind, told), resolved);
    }

    Barrier resolved(Dated<BarrierResolved.Details> how) {
        return new Barrier(barrierId, raised, how);
    }
}
