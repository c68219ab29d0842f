package org.treatmentjourney.query.selfhelp;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.Note;
import org.treatmentjourney.domain.journey.value.MissedReason;
import org.treatmentjourney.domain.selfhelp.event.GuidanceCallMissed;

/** A guidance call that did not take place. */
public record MissedCall(
        Instant plannedAt, MissedReason reason, @Nullable String note) {

    static MissedCall of(GuidanceCallMissed e) {
        return new MissedCall(e.plannedAt(), e.reason(), e.personal().get(Note::note));
    }
}
