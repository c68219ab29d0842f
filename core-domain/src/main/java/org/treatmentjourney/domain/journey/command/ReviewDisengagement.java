package org.treatmentjourney.domain.journey.command;

import java.util.UUID;
import org.treatmentjourney.domain.Sentence;
import org.treatmentjourney.domain.journey.event.DisengagementReviewed;
import org.treatmentjourney.domain.shape.Required;
import org.treatmentjourney.domain.shape.Yields;

@Sentence("Ask why the client may disengage, and say what changes (R30).")
@Yields({DisengagementReviewed.class})
public record ReviewDisengagement(
        UUID journeyId, @Required String why, @Required String adaptation) implements EngagementCommand {}
