package org.treatmentjourney.domain.journey.event;

import java.util.UUID;
import org.treatmentjourney.domain.Effective;
import org.treatmentjourney.domain.Sentence;

@Sentence("An intervention started.")
public record InterventionStarted(UUID journeyId, UUID clientId, Effective effective, UUID interventionId)
        implements InterventionEvent {}
