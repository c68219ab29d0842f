package org.treatmentjourney.query.engagement;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.Note;
import org.treatmentjourney.domain.journey.event.BarrierResolved;
import org.treatmentjourney.query.view.Dated;

/** Something that makes it hard to engage, until it is gone. */
public record Barrier(
        UUID barrierId,
        String kind,
        Dated<Note> raised,
        @Nullable Dated<BarrierResolved.Details> resolved) {

    Barrier resolved(Dated<BarrierResolved.Details> how) {
        return new Barrier(barrierId, kind, raised, how);
    }
}
