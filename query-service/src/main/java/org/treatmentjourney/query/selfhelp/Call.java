package org.treatmentjourney.query.selfhelp;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.selfhelp.event.GuidanceCallHeld;

/** A guidance call (C6); its words are null once they have been erased. */
public record Call(
        Instant at,
        String by,
        @Nullable Integer minutes,
        @Nullable Integer exercisesDone,
        @Nullable Integer part,
        @Nullable Boolean checkedIn,
        @Nullable Integer nextPart,
        @Nullable Instant nextCallAt,
        GuidanceCallHeld.@Nullable Details said) {

    static Call of(GuidanceCallHeld e, String by) {
        return new Call(
                e.effective().at(),
                by,
                e.minutes(),
                e.exercisesDone(),
                e.part(),
                e.checkedIn(),
                e.nextPart(),
                e.nextCallAt(),
                e.personal().known().orElse(null));
    }
}
