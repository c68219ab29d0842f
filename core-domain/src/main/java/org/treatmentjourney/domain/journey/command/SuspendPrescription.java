package org.treatmentjourney.domain.journey.command;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.Sentence;
import org.treatmentjourney.domain.When;
import org.treatmentjourney.domain.journey.event.PrescriptionSuspended;
import org.treatmentjourney.domain.shape.Required;
import org.treatmentjourney.domain.shape.Yields;

@Sentence("Put a prescription on hold.")
@Yields({PrescriptionSuspended.class})
public record SuspendPrescription(
        UUID journeyId,
        @Required UUID prescriptionId,
        @Nullable LocalDate suspendedOn,
        @Nullable String reason) implements PrescriptionCommand {
    @Override
    public When when() {
        return When.on(suspendedOn);
    }
}
