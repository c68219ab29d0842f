package org.treatmentjourney.domain.selfhelp.event;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.Effective;
import org.treatmentjourney.domain.Personal;
import org.treatmentjourney.domain.Sentence;

@Sentence("The client reported how they are, or how far they have come.")
public record CheckInRecorded(
        UUID selfHelpId,
        UUID clientId,
        UUID journeyId,
        Effective effective,
        @Nullable Integer part,
        Personal<CheckInRecorded.Details> personal)
        implements GuidanceEvent {

    /** What is sealed. */
    public record Details(@Nullable Integer score, @Nullable String note) {}
}
