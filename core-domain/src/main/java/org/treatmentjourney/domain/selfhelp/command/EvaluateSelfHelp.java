package org.treatmentjourney.domain.selfhelp.command;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.Sentence;
import org.treatmentjourney.domain.When;
import org.treatmentjourney.domain.selfhelp.event.SelfHelpEvaluated;
import org.treatmentjourney.domain.selfhelp.value.EvaluationAnswer;
import org.treatmentjourney.domain.selfhelp.value.EvaluationResponse;
import org.treatmentjourney.domain.selfhelp.value.SymptomChange;
import org.treatmentjourney.domain.selfhelp.value.ToolCompleted;
import org.treatmentjourney.domain.shape.Required;
import org.treatmentjourney.domain.shape.Yields;

@Sentence("Ask how it was; everybody is asked, also those who broke it off (C8).")
@Yields({SelfHelpEvaluated.class})
public record EvaluateSelfHelp(
        UUID selfHelpId,
        @Required EvaluationResponse response,
        @Nullable ToolCompleted completed,
        @Nullable String whyNot,
        @Nullable SymptomChange change,
        @Nullable String whyChange,
        @Nullable List<EvaluationAnswer> answers,
        @Nullable LocalDate occurredOn)
        implements EndingCommand {
    @Override
    public When when() {
        return When.on(occurredOn);
    }
}
