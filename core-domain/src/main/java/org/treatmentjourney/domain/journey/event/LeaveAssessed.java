package org.treatmentjourney.domain.journey.event;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.Effective;
import org.treatmentjourney.domain.Personal;
import org.treatmentjourney.domain.Sentence;

@Sentence("The client was assessed while on leave from the ward.")
public record LeaveAssessed(
        UUID journeyId,
        UUID clientId,
        Effective effective,
        UUID stayId,
        @Nullable String worker,
        Personal<LeaveAssessed.Details> personal)
        implements StayEvent {

    /** What is sealed. */
    public record Details(String finding) {}
}
