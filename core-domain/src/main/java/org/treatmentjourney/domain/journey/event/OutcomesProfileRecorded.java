package org.treatmentjourney.domain.journey.event;

import java.util.List;
import java.util.UUID;
import org.treatmentjourney.domain.Effective;
import org.treatmentjourney.domain.Personal;
import org.treatmentjourney.domain.Sentence;
import org.treatmentjourney.domain.journey.value.OutcomeAnswer;
import org.treatmentjourney.domain.journey.value.OutcomeStage;

@Sentence("The client said how the last 28 days were.")
public record OutcomesProfileRecorded(
        UUID journeyId,
        UUID clientId,
        Effective effective,
        UUID outcomesId,
        OutcomeStage stage,
        Personal<OutcomesProfileRecorded.Details> personal)
        implements OutcomeEvent {

    /** What is sealed. */
    public record Details(List<OutcomeAnswer> answers) {}
}
