package org.treatmentjourney.domain.journey.event;

import java.util.UUID;
import org.treatmentjourney.domain.Effective;
import org.treatmentjourney.domain.Personal;
import org.treatmentjourney.domain.Sentence;
import org.treatmentjourney.domain.journey.value.InterventionExit;
import org.treatmentjourney.domain.journey.value.Reason;

@Sentence("An intervention ended.")
public record InterventionEnded(
        UUID journeyId,
        UUID clientId,
        Effective effective,
        UUID interventionId,
        InterventionExit exit,
        Personal<Reason> personal)
        implements InterventionEvent {}
