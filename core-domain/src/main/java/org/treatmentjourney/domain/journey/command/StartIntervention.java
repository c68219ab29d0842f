package org.treatmentjourney.domain.journey.command;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.Sentence;
import org.treatmentjourney.domain.When;
import org.treatmentjourney.domain.journey.event.InterventionStarted;
import org.treatmentjourney.domain.shape.Required;
import org.treatmentjourney.domain.shape.Yields;

@Sentence("Record that an intervention has started (R2).")
@Yields({InterventionStarted.class})
public record StartIntervention(
        UUID journeyId,
        @Required UUID interventionId,
        @Nullable LocalDate startedOn) implements InterventionCommand {
    @Override
    public When when() {
        return When.on(startedOn);
    }
}
