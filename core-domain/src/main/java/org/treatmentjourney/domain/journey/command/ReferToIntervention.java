package org.treatmentjourney.domain.journey.command;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.Sentence;
import org.treatmentjourney.domain.When;
import org.treatmentjourney.domain.journey.event.InterventionReferred;
import org.treatmentjourney.domain.shape.Coded;
import org.treatmentjourney.domain.shape.Required;
import org.treatmentjourney.domain.shape.Yields;

@Sentence("Refer the client to an intervention.")
@Yields({InterventionReferred.class})
public record ReferToIntervention(
        UUID journeyId,
        @Required UUID interventionId,
        @Required @Coded("modality") String modality,
        @Required @Coded("setting") String setting,
        @Coded("sub-intervention") @Nullable List<String> subInterventions,
        @Nullable LocalDate referredOn,
        @Nullable String provider,
        @Nullable String note)
        implements InterventionCommand {
    @Override
    public When when() {
        return When.on(referredOn);
    }
}
