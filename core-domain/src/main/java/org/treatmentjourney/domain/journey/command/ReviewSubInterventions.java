package org.treatmentjourney.domain.journey.command;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.Sentence;
import org.treatmentjourney.domain.When;
import org.treatmentjourney.domain.journey.event.SubInterventionsReviewed;
import org.treatmentjourney.domain.shape.Coded;
import org.treatmentjourney.domain.shape.Required;
import org.treatmentjourney.domain.shape.Yields;

@Sentence("Record what an intervention has consisted of since the last review.")
@Yields({SubInterventionsReviewed.class})
public record ReviewSubInterventions(
        UUID journeyId,
        @Required UUID interventionId,
        @Required @Coded("sub-intervention") List<String> subInterventions,
        @Nullable LocalDate reviewedOn)
        implements InterventionCommand {
    @Override
    public When when() {
        return When.on(reviewedOn);
    }
}
