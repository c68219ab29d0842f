package org.treatmentjourney.domain.journey.command;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.Sentence;
import org.treatmentjourney.domain.When;
import org.treatmentjourney.domain.journey.event.PrescriptionStarted;
import org.treatmentjourney.domain.journey.value.Script;
import org.treatmentjourney.domain.shape.Coded;
import org.treatmentjourney.domain.shape.Required;
import org.treatmentjourney.domain.shape.Short;
import org.treatmentjourney.domain.shape.Yields;

@Sentence("Record a prescription: what, how much, from when until when, and where it is collected (E3).")
@Yields({PrescriptionStarted.class})
public record StartPrescription(
        UUID journeyId,
        @Required UUID prescriptionId,
        @Required @Coded(value = "service", open = true) String service,
        @Nullable LocalDate prescribedOn,
        @Required Script script,
        @Required String prescriber,
        @Nullable String pharmacy,
        @Short @Nullable String pharmacyTelephone)
        implements PrescriptionCommand {
    @Override
    public When when() {
        return When.on(prescribedOn);
    }
}
