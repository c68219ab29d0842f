package org.treatmentjourney.domain.journey.event;

import java.util.UUID;
import org.treatmentjourney.domain.Effective;
import org.treatmentjourney.domain.Personal;
import org.treatmentjourney.domain.Sentence;
import org.treatmentjourney.domain.journey.value.Script;
import org.treatmentjourney.domain.journey.value.Supply;

@Sentence("Another service takes the prescription over on the day planned for the first dose.")
public record PrescriptionTransferAccepted(
        UUID journeyId,
        UUID clientId,
        Effective effective,
        UUID transferId,
        UUID prescriptionId,
        String service,
        Script script,
        Personal<Supply> personal)
        implements PrescriptionEvent {}
