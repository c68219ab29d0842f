package org.treatmentjourney.domain.journey.command;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.Sentence;
import org.treatmentjourney.domain.When;
import org.treatmentjourney.domain.journey.event.SymptomScoreRecorded;
import org.treatmentjourney.domain.shape.Between;
import org.treatmentjourney.domain.shape.Coded;
import org.treatmentjourney.domain.shape.Required;
import org.treatmentjourney.domain.shape.Yields;

@Sentence("Record the total of a symptom scale, or that it was declined (R40).")
@Yields({SymptomScoreRecorded.class})
public record RecordSymptomScore(
        UUID journeyId,
        @Required @Coded("symptom-scale") String scale,
        @Between(min = 0, max = 200) @Nullable Integer score,
        @Nullable Boolean declined,
        @Nullable LocalDate occurredOn)
        implements OutcomeCommand {
    @Override
    public When when() {
        return When.on(occurredOn);
    }
}
