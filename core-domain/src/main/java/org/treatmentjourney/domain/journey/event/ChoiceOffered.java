package org.treatmentjourney.domain.journey.event;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.Effective;
import org.treatmentjourney.domain.Personal;
import org.treatmentjourney.domain.Sentence;

@Sentence("The client was given a choice.")
public record ChoiceOffered(
        UUID journeyId, UUID clientId, Effective effective, Personal<ChoiceOffered.Details> personal)
        implements EngagementEvent {

    /** What is sealed. */
    public record Details(List<String> offered, @Nullable String chosen) {}
}
