package org.treatmentjourney.domain.selfhelp.event;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.Effective;
import org.treatmentjourney.domain.Personal;
import org.treatmentjourney.domain.Sentence;
import org.treatmentjourney.domain.selfhelp.value.EvaluationAnswer;
import org.treatmentjourney.domain.selfhelp.value.EvaluationResponse;
import org.treatmentjourney.domain.selfhelp.value.SymptomChange;
import org.treatmentjourney.domain.selfhelp.value.ToolCompleted;

@Sentence("The client was asked how guided self-help was, or could not be.")
public record SelfHelpEvaluated(
        UUID selfHelpId,
        UUID clientId,
        UUID journeyId,
        Effective effective,
        EvaluationResponse response,
        @Nullable ToolCompleted completed,
        @Nullable SymptomChange change,
        Personal<SelfHelpEvaluated.Details> personal)
        implements EndingEvent {

    /** What is sealed. */
    public record Details(
            @Nullable String whyNot,
            @Nullable String whyChange,
            @Nullable List<EvaluationAnswer> answers) {}
}
