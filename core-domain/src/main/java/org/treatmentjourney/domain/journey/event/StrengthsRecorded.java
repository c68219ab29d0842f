package org.treatmentjourney.domain.journey.event;

import java.util.List;
import java.util.UUID;
import org.treatmentjourney.domain.Effective;
import org.treatmentjourney.domain.Personal;
import org.treatmentjourney.domain.Sentence;

@Sentence("Strengths of the client were recorded.")
public record StrengthsRecorded(
        UUID journeyId, UUID clientId, Effective effective, Personal<StrengthsRecorded.Details> personal)
        implements EngagementEvent {

    /** What is sealed. */
    public record Details(List<String> strengths) {}
}
