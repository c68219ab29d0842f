package org.treatmentjourney.domain.journey.event;

import java.util.UUID;
import org.treatmentjourney.domain.Effective;
import org.treatmentjourney.domain.Personal;
import org.treatmentjourney.domain.Sentence;

@Sentence("It was asked why the client may disengage.")
public record DisengagementReviewed(
        UUID journeyId, UUID clientId, Effective effective, Personal<DisengagementReviewed.Details> personal)
        implements EngagementEvent {

    /** What is sealed. */
    public record Details(String why, String adaptation) {}
}
