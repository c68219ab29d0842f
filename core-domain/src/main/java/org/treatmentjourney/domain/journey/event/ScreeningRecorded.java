package org.treatmentjourney.domain.journey.event;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.Effective;
import org.treatmentjourney.domain.Personal;
import org.treatmentjourney.domain.Sentence;

@Sentence("Somebody was screened.")
public record ScreeningRecorded(
        UUID journeyId, UUID clientId, Effective effective, String tool, Personal<ScreeningRecorded.Details> personal)
        implements HelpEvent {

    /** What is sealed. */
    public record Details(
            @Nullable Integer score,
            String finding,
            @Nullable String note) {}
}
