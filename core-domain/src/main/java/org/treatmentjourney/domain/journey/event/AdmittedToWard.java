package org.treatmentjourney.domain.journey.event;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.Effective;
import org.treatmentjourney.domain.Personal;
import org.treatmentjourney.domain.Sentence;

@Sentence("The client was admitted to a ward.")
public record AdmittedToWard(
        UUID journeyId,
        UUID clientId,
        Effective effective,
        UUID stayId,
        @Nullable String organisation,
        Personal<AdmittedToWard.Details> personal)
        implements StayEvent {

    /** What is sealed. */
    public record Details(String ward, @Nullable String reason) {}
}
