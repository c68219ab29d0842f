package org.treatmentjourney.domain.journey.event;

import java.util.UUID;
import org.treatmentjourney.domain.Effective;
import org.treatmentjourney.domain.Personal;
import org.treatmentjourney.domain.Sentence;
import org.treatmentjourney.domain.journey.value.Reason;
import org.treatmentjourney.domain.journey.value.Stage;

@Sentence("The stage of engagement was assessed.")
public record StageAssessed(UUID journeyId, UUID clientId, Effective effective, Stage stage, Personal<Reason> personal)
        implements AssessmentEvent {}
