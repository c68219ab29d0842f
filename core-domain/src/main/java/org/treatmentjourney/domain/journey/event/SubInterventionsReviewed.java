package org.treatmentjourney.domain.journey.event;

import java.util.List;
import java.util.UUID;
import org.treatmentjourney.domain.Effective;
import org.treatmentjourney.domain.Sentence;

@Sentence("It was reviewed what an intervention consists of.")
public record SubInterventionsReviewed(
        UUID journeyId, UUID clientId, Effective effective, UUID interventionId, List<String> subInterventions)
        implements InterventionEvent {}
