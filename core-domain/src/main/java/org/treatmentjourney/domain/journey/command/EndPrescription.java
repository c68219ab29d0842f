package org.treatmentjourney.domain.journey.command;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.Sentence;
import org.treatmentjourney.domain.When;
import org.treatmentjourney.domain.journey.event.PrescriptionEnded;
import org.treatmentjourney.domain.shape.Coded;
import org.treatmentjourney.domain.shape.Required;
import org.treatmentjourney.domain.shape.Yields;

@Sentence("End a prescription with the day of its last dose.")
@Yields({PrescriptionEnded.class})
public record EndPrescription(
        UUID journeyId,
        @Required UUID prescriptionId,
        @Nullable LocalDate endedOn,
        @Required @Coded("prescription-end") String end,
        @Nullable String note)
        implements PrescriptionCommand {
    @Override
    public When when() {
        return When.on(endedOn);
    }
}
