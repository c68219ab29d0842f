package org.treatmentjourney.domain.journey.command;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.Sentence;
import org.treatmentjourney.domain.journey.event.PrescriptionTransferRequested;
import org.treatmentjourney.domain.shape.Coded;
import org.treatmentjourney.domain.shape.Required;
import org.treatmentjourney.domain.shape.Yields;

@Sentence("Ask another service to take the prescription over; what is not known yet does not hold it up (R24).")
@Yields({PrescriptionTransferRequested.class})
public record RequestPrescriptionTransfer(
        UUID journeyId,
        @Required UUID transferId,
        @Required UUID prescriptionId,
        @Required @Coded(value = "service", open = true) String receivingService,
        @Nullable LocalDate lastDoseOn,
        @Nullable LocalDate firstDoseWantedOn,
        @Nullable String contact,
        @Nullable String note)
        implements PrescriptionCommand {}
