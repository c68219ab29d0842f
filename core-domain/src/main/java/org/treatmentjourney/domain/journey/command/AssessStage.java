package org.treatmentjourney.domain.journey.command;

import java.util.UUID;
import org.treatmentjourney.domain.Sentence;
import org.treatmentjourney.domain.journey.event.StageAssessed;
import org.treatmentjourney.domain.journey.value.Stage;
import org.treatmentjourney.domain.shape.Required;
import org.treatmentjourney.domain.shape.Yields;

@Sentence("Assess the stage of engagement.")
@Yields({StageAssessed.class})
public record AssessStage(
        UUID journeyId, @Required Stage stage, @Required String reason) implements AssessmentCommand {}
