package org.treatmentjourney.domain.journey.event;

import java.util.UUID;
import org.treatmentjourney.domain.Effective;
import org.treatmentjourney.domain.Personal;
import org.treatmentjourney.domain.Sentence;
import org.treatmentjourney.domain.journey.value.Reason;

@Sentence("A service did not take the prescription over.")
public record PrescriptionTransferDeclined(
        UUID journeyId, UUID clientId, Effective effective, UUID transferId, Personal<Reason> personal)
        implements PrescriptionEvent {}
