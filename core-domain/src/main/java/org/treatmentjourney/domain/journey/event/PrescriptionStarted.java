package org.treatmentjourney.domain.journey.event;

import java.util.UUID;
import org.treatmentjourney.domain.Effective;
import org.treatmentjourney.domain.Personal;
import org.treatmentjourney.domain.Sentence;
import org.treatmentjourney.domain.journey.value.Script;
import org.treatmentjourney.domain.journey.value.Supply;

@Sentence("A prescription was recorded, with the days it covers.")
public record PrescriptionStarted(
        UUID journeyId,
        UUID clientId,
        Effective effective,
        UUID prescriptionId,
        String service,
        Script script,
        Personal<Supply> personal)
        implements PrescriptionEvent {}
