package org.treatmentjourney.domain.journey.event;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.Effective;
import org.treatmentjourney.domain.Personal;
import org.treatmentjourney.domain.Sentence;

@Sentence("The client was referred on before leaving the ward.")
public record ReferredBeforeDischarge(
        UUID journeyId,
        UUID clientId,
        Effective effective,
        UUID stayId,
        Personal<ReferredBeforeDischarge.Details> personal)
        implements StayEvent {

    /** What is sealed. */
    public record Details(String referredTo, @Nullable String note) {}
}
