package org.treatmentjourney.domain.journey.event;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.Effective;
import org.treatmentjourney.domain.Personal;
import org.treatmentjourney.domain.Sentence;

@Sentence("The client was referred to an intervention.")
public record InterventionReferred(
        UUID journeyId,
        UUID clientId,
        Effective effective,
        UUID interventionId,
        String modality,
        String setting,
        @Nullable List<String> subInterventions,
        Personal<InterventionReferred.Details> personal)
        implements InterventionEvent {

    /** What is sealed. */
    public record Details(
            @Nullable String provider, @Nullable String note) {}
}
