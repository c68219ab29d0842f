package org.treatmentjourney.domain.journey.command;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.Sentence;
import org.treatmentjourney.domain.journey.event.PrescriptionReassessed;
import org.treatmentjourney.domain.shape.Coded;
import org.treatmentjourney.domain.shape.Required;
import org.treatmentjourney.domain.shape.Yields;

@Sentence("Record what the prescriber decided after missed doses (R25).")
@Yields({PrescriptionReassessed.class})
public record ReassessPrescription(
        UUID journeyId,
        @Required UUID prescriptionId,
        @Required @Coded("reassessment") String reassessment,
        @Nullable String note)
        implements PrescriptionCommand {}
