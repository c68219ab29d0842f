package org.treatmentjourney.domain.journey.command;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.Sentence;
import org.treatmentjourney.domain.journey.event.PrescriptionTransferAccepted;
import org.treatmentjourney.domain.journey.value.Script;
import org.treatmentjourney.domain.shape.Coded;
import org.treatmentjourney.domain.shape.Required;
import org.treatmentjourney.domain.shape.Short;
import org.treatmentjourney.domain.shape.Yields;

@Sentence("Take a prescription over, with the day on which the first dose is planned.")
@Yields({PrescriptionTransferAccepted.class})
public record AcceptPrescriptionTransfer(
        UUID journeyId,
        @Required UUID transferId,
        @Required UUID prescriptionId,
        @Required @Coded(value = "service", open = true) String service,
        @Required Script script,
        @Required String prescriber,
        @Nullable String pharmacy,
        @Short @Nullable String pharmacyTelephone)
        implements PrescriptionCommand {}
