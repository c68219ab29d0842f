package org.treatmentjourney.domain.journey.event;

import java.util.UUID;
import org.treatmentjourney.domain.Effective;
import org.treatmentjourney.domain.Personal;
import org.treatmentjourney.domain.Sentence;

@Sentence("There was an incident.")
public record IncidentRecorded(
        UUID journeyId,
        UUID clientId,
        Effective effective,
        String kind,
        Boolean aroundPrescribing,
        Personal<IncidentRecorded.Details> personal)
        implements RiskEvent {

    /** What is sealed. */
    public record Details(String note) {}
}
