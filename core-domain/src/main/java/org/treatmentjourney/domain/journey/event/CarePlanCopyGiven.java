package org.treatmentjourney.domain.journey.event;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.Effective;
import org.treatmentjourney.domain.Personal;
import org.treatmentjourney.domain.Sentence;

@Sentence("Somebody was given a copy of the care plan.")
public record CarePlanCopyGiven(
        UUID journeyId,
        UUID clientId,
        Effective effective,
        String to,
        @Nullable String basis,
        @Nullable String decidedBy,
        @Nullable Boolean clientTold,
        @Nullable String form,
        Personal<CarePlanCopyGiven.Details> personal)
        implements CarePlanEvent {

    /** What is sealed. */
    public record Details(@Nullable String recipient) {}
}
