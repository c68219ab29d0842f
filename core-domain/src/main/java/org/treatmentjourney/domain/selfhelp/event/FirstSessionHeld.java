package org.treatmentjourney.domain.selfhelp.event;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.Effective;
import org.treatmentjourney.domain.Personal;
import org.treatmentjourney.domain.Sentence;
import org.treatmentjourney.domain.journey.value.ClinicalNote;

@Sentence("The first session of guided self-help was held.")
public record FirstSessionHeld(
        UUID selfHelpId,
        UUID clientId,
        UUID journeyId,
        Effective effective,
        String mode,
        @Nullable Integer minutes,
        @Nullable Boolean formsFilledIn,
        @Nullable Boolean loginTried,
        @Nullable List<String> recommendations,
        @Nullable List<String> expectations,
        @Nullable Instant firstCallAt,
        Personal<FirstSessionHeld.Details> personal)
        implements GuidanceEvent {

    /** What is sealed. */
    public record Details(
            @Nullable String agenda,
            @Nullable String problem,
            @Nullable Integer score,
            @Nullable ClinicalNote note) {}
}
