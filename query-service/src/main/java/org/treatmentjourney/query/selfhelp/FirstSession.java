package org.treatmentjourney.query.selfhelp;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.selfhelp.event.FirstSessionHeld;

/** The first session (C4); its words are null once they have been erased. */
public record FirstSession(
        Instant at,
        String by,
        String mode,
        @Nullable Integer minutes,
        @Nullable Boolean formsFilledIn,
        @Nullable Boolean loginTried,
        List<String> recommendations,
        List<String> expectations,
        @Nullable Instant firstCallAt,
        FirstSessionHeld.@Nullable Details said) {

    static FirstSession of(FirstSessionHeld e, String by) {
        return new FirstSession(
                e.effective().at(),
                by,
                e.mode(),
                e.minutes(),
                e.formsFilledIn(),
                e.loginTried(),
                e.recommendations() == null ? List.of() : e.recommendations(),
                e.expectations() == null ? List.of() : e.expectations(),
                e.firstCallAt(),
                e.personal().known().orElse(null));
    }
}
