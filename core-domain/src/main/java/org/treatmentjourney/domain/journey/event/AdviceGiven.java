package org.treatmentjourney.domain.journey.event;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.Effective;
import org.treatmentjourney.domain.Personal;
import org.treatmentjourney.domain.Sentence;

@Sentence("Advice and information were given.")
public record AdviceGiven(
        UUID journeyId,
        UUID clientId,
        Effective effective,
        List<String> topics,
        @Nullable String language,
        Personal<AdviceGiven.Details> personal)
        implements HelpEvent {

    /** What is sealed. */
    public record Details(
            @Nullable String leaflet, @Nullable String note) {}
}
