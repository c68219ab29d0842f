package org.treatmentjourney.domain.journey.command;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.Sentence;
import org.treatmentjourney.domain.When;
import org.treatmentjourney.domain.journey.event.AdmittedToWard;
import org.treatmentjourney.domain.shape.Coded;
import org.treatmentjourney.domain.shape.Required;
import org.treatmentjourney.domain.shape.Yields;

@Sentence("Record that the client was admitted to a ward.")
@Yields({AdmittedToWard.class})
public record AdmitToWard(
        UUID journeyId,
        @Required UUID stayId,
        @Required String ward,
        @Coded("organisation") @Nullable String organisation,
        @Nullable LocalDate admittedOn,
        @Nullable String reason)
        implements StayCommand {
    @Override
    public When when() {
        return When.on(admittedOn);
    }
}
