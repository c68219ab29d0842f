package org.treatmentjourney.domain.journey.command;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.Sentence;
import org.treatmentjourney.domain.When;
import org.treatmentjourney.domain.journey.event.OutcomesProfileRecorded;
import org.treatmentjourney.domain.journey.value.OutcomeAnswer;
import org.treatmentjourney.domain.journey.value.OutcomeStage;
import org.treatmentjourney.domain.shape.Between;
import org.treatmentjourney.domain.shape.Required;
import org.treatmentjourney.domain.shape.Yields;

@Sentence(
        "Record how the last 28 days were, item by item; what was declined is said, what was not asked is left out (R40).")
@Yields({OutcomesProfileRecorded.class})
public record RecordOutcomesProfile(
        UUID journeyId,
        @Required UUID outcomesId,
        @Required OutcomeStage stage,
        @Required @Between(min = 1, max = 200) List<OutcomeAnswer> answers,
        @Nullable LocalDate occurredOn)
        implements OutcomeCommand {
    @Override
    public When when() {
        return When.on(occurredOn);
    }
}
