package org.treatmentjourney.domain.journey.event;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.Effective;
import org.treatmentjourney.domain.Personal;
import org.treatmentjourney.domain.Sentence;
import org.treatmentjourney.domain.journey.value.Level;
import org.treatmentjourney.domain.journey.value.Risk;
import org.treatmentjourney.domain.journey.value.Substance;
import org.treatmentjourney.domain.journey.value.Urgency;

@Sentence("The nature, seriousness and urgency of the need were assessed.")
public record TriageAssessed(
        UUID journeyId,
        UUID clientId,
        Effective effective,
        Level seriousness,
        Urgency urgency,
        @Nullable Integer recommendedTier,
        Personal<TriageAssessed.Details> personal)
        implements AssessmentEvent {

    /** What is sealed. */
    public record Details(
            @Nullable List<Substance> substances,
            @Nullable String injecting,
            @Nullable String overdoseHistory,
            @Nullable String dependence,
            @Nullable String pregnancy,
            @Nullable String bloodBorneViruses,
            @Nullable String childrenAtHome,
            @Nullable String naloxone,
            List<Risk> risks,
            @Nullable List<String> strengths,
            @Nullable String summary) {}
}
