package org.treatmentjourney.domain.journey.command;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.Sentence;
import org.treatmentjourney.domain.When;
import org.treatmentjourney.domain.journey.event.FirstDoseConfirmed;
import org.treatmentjourney.domain.journey.value.LastDose;
import org.treatmentjourney.domain.shape.Required;
import org.treatmentjourney.domain.shape.Yields;

@Sentence(
        "Confirm the first dose at the new service: who checked the last one, and that the old prescription is cancelled (R24).")
@Yields({FirstDoseConfirmed.class})
public record ConfirmFirstDose(
        UUID journeyId,
        @Required UUID transferId,
        @Nullable LocalDate givenOn,
        @Nullable String checkedBy,
        @Nullable LastDose lastDose,
        @Nullable String cancelledWith,
        @Nullable LocalDate cancelledOn,
        @Nullable String note)
        implements PrescriptionCommand {
    @Override
    public When when() {
        return When.on(givenOn);
    }
}
