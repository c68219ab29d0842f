package org.treatmentjourney.domain.journey.event;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.Effective;
import org.treatmentjourney.domain.Personal;
import org.treatmentjourney.domain.Sentence;
import org.treatmentjourney.domain.journey.value.Finding;

@Sentence("The full needs were assessed in the four domains.")
public record ComprehensiveAssessmentCompleted(
        UUID journeyId,
        UUID clientId,
        Effective effective,
        @Nullable Boolean builtOnInitialPlan,
        Personal<ComprehensiveAssessmentCompleted.Details> personal)
        implements AssessmentEvent {

    /** What is sealed. */
    public record Details(
            List<Finding> domains,
            @Nullable String dualDiagnosis,
            @Nullable String arrangedWith,
            @Nullable String summary) {}
}
