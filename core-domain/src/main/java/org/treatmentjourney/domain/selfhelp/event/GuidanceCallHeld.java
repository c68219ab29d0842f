package org.treatmentjourney.domain.selfhelp.event;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.Effective;
import org.treatmentjourney.domain.Personal;
import org.treatmentjourney.domain.Sentence;
import org.treatmentjourney.domain.journey.value.ClinicalNote;
import org.treatmentjourney.domain.selfhelp.value.NextStep;

@Sentence("A guidance call was held.")
public record GuidanceCallHeld(
        UUID selfHelpId,
        UUID clientId,
        UUID journeyId,
        Effective effective,
        @Nullable Integer minutes,
        @Nullable Integer exercisesDone,
        @Nullable Integer part,
        @Nullable Boolean checkedIn,
        @Nullable Integer nextPart,
        @Nullable Instant nextCallAt,
        Personal<GuidanceCallHeld.Details> personal)
        implements GuidanceEvent {

    /** What is sealed. */
    public record Details(
            @Nullable String agenda,
            @Nullable String homework,
            @Nullable String exercises,
            @Nullable String obstacles,
            @Nullable String partSummary,
            @Nullable Integer score,
            @Nullable String feedback,
            @Nullable NextStep goal,
            @Nullable ClinicalNote note) {}
}
