package org.treatmentjourney.domain.journey.event;

import java.util.UUID;
import org.treatmentjourney.domain.Effective;
import org.treatmentjourney.domain.Personal;
import org.treatmentjourney.domain.Sentence;

@Sentence("A risk passed.")
public record RiskResolved(
        UUID journeyId, UUID clientId, Effective effective, UUID riskId, Personal<RiskResolved.Details> personal)
        implements RiskEvent {

    /** What is sealed. */
    public record Details(String reason) {}
}
