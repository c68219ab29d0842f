package org.treatmentjourney.domain.journey.command;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.Sentence;
import org.treatmentjourney.domain.When;
import org.treatmentjourney.domain.journey.event.CircumstancesChanged;
import org.treatmentjourney.domain.shape.Coded;
import org.treatmentjourney.domain.shape.Required;
import org.treatmentjourney.domain.shape.Yields;

@Sentence("Record a change in the client's life.")
@Yields({CircumstancesChanged.class})
public record RecordChangeOfCircumstances(
        UUID journeyId,
        @Required @Coded("circumstance") String kind,
        @Required LocalDate occurredOn,
        @Nullable String note)
        implements AssessmentCommand {
    @Override
    public When when() {
        return When.on(occurredOn);
    }
}
