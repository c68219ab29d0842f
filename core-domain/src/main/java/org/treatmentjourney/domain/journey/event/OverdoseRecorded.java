package org.treatmentjourney.domain.journey.event;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.Effective;
import org.treatmentjourney.domain.Personal;
import org.treatmentjourney.domain.Sentence;

@Sentence("The client survived an overdose.")
public record OverdoseRecorded(
        UUID journeyId, UUID clientId, Effective effective, Personal<OverdoseRecorded.Details> personal)
        implements RiskEvent {

    /** What is sealed. */
    public record Details(
            String intent,
            @Nullable List<String> substances,
            @Nullable Boolean naloxoneGiven,
            @Nullable Boolean ambulance,
            @Nullable String note) {}
}
