package org.treatmentjourney.domain.journey.command;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.Sentence;
import org.treatmentjourney.domain.When;
import org.treatmentjourney.domain.journey.event.PrescriptionResumed;
import org.treatmentjourney.domain.shape.Coded;
import org.treatmentjourney.domain.shape.Required;
import org.treatmentjourney.domain.shape.Yields;

@Sentence("Take a prescription up again; after missed doses with the reassessment of the prescriber (R25).")
@Yields({PrescriptionResumed.class})
public record ResumePrescription(
        UUID journeyId,
        @Required UUID prescriptionId,
        @Nullable LocalDate resumedOn,
        @Coded("reassessment") @Nullable String reassessment,
        @Nullable String note)
        implements PrescriptionCommand {
    @Override
    public When when() {
        return When.on(resumedOn);
    }
}
