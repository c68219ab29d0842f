package org.treatmentjourney.domain.journey.event;

import java.util.UUID;
import org.treatmentjourney.domain.Effective;
import org.treatmentjourney.domain.Personal;
import org.treatmentjourney.domain.Sentence;
import org.treatmentjourney.domain.journey.value.Reason;

@Sentence("The prescription was put on hold.")
public record PrescriptionSuspended(
        UUID journeyId, UUID clientId, Effective effective, UUID prescriptionId, Personal<Reason> personal)
        implements PrescriptionEvent {}
