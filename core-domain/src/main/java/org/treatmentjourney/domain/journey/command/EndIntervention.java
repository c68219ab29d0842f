package org.treatmentjourney.domain.journey.command;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.Sentence;
import org.treatmentjourney.domain.When;
import org.treatmentjourney.domain.journey.event.InterventionEnded;
import org.treatmentjourney.domain.journey.value.InterventionExit;
import org.treatmentjourney.domain.shape.Required;
import org.treatmentjourney.domain.shape.Yields;

@Sentence("Record that an intervention has ended, and how.")
@Yields({InterventionEnded.class})
public record EndIntervention(
        UUID journeyId,
        @Required UUID interventionId,
        @Required InterventionExit exit,
        @Nullable LocalDate endedOn,
        @Nullable String reason)
        implements InterventionCommand {
    @Override
    public When when() {
        return When.on(endedOn);
    }
}
