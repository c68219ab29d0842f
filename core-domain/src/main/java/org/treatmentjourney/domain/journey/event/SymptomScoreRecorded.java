package org.treatmentjourney.domain.journey.event;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.Effective;
import org.treatmentjourney.domain.Personal;
import org.treatmentjourney.domain.Sentence;

@Sentence("A symptom scale was filled in, or declined.")
public record SymptomScoreRecorded(
        UUID journeyId,
        UUID clientId,
        Effective effective,
        String scale,
        Personal<SymptomScoreRecorded.Details> personal)
        implements OutcomeEvent {

    /** What is sealed. */
    public record Details(@Nullable Integer score, @Nullable Boolean declined) {}
}
