package org.treatmentjourney.domain.journey.event;

import java.util.UUID;
import org.treatmentjourney.domain.Effective;
import org.treatmentjourney.domain.Personal;
import org.treatmentjourney.domain.Sentence;
import org.treatmentjourney.domain.journey.value.Reason;

@Sentence("Somebody was named to see to it that outcomes are measured.")
public record OutcomesCoordinatorAssigned(
        UUID journeyId, UUID clientId, Effective effective, String coordinator, Personal<Reason> personal)
        implements OutcomeEvent {}
