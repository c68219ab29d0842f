package org.treatmentjourney.domain.journey.command;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.Sentence;
import org.treatmentjourney.domain.journey.event.PrescriptionExtended;
import org.treatmentjourney.domain.shape.Required;
import org.treatmentjourney.domain.shape.Yields;

@Sentence("Record until when the prescription now covers.")
@Yields({PrescriptionExtended.class})
public record ExtendPrescription(
        UUID journeyId,
        @Required UUID prescriptionId,
        @Required LocalDate coveredUntil,
        @Nullable LocalDate nextDispensingOn)
        implements PrescriptionCommand {}
