package org.treatmentjourney.domain.journey.command;

import java.util.UUID;
import org.treatmentjourney.domain.Sentence;
import org.treatmentjourney.domain.journey.event.PrescriptionTransferDeclined;
import org.treatmentjourney.domain.shape.Required;
import org.treatmentjourney.domain.shape.Yields;

@Sentence("Record that a service does not take the prescription over, and why.")
@Yields({PrescriptionTransferDeclined.class})
public record DeclinePrescriptionTransfer(
        UUID journeyId, @Required UUID transferId, @Required String reason) implements PrescriptionCommand {}
