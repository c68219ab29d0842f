package org.treatmentjourney.domain.journey.command;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.Sentence;
import org.treatmentjourney.domain.journey.event.ComprehensiveAssessmentCompleted;
import org.treatmentjourney.domain.journey.value.Finding;
import org.treatmentjourney.domain.shape.Coded;
import org.treatmentjourney.domain.shape.Required;
import org.treatmentjourney.domain.shape.Yields;

@Sentence("Complete the assessment of the full needs.")
@Yields({ComprehensiveAssessmentCompleted.class})
public record CompleteComprehensiveAssessment(
        UUID journeyId,
        @Required List<Finding> domains,
        @Coded("dual-diagnosis") @Nullable String dualDiagnosis,
        @Nullable String arrangedWith,
        @Nullable Boolean builtOnInitialPlan,
        @Nullable String summary)
        implements AssessmentCommand {}
