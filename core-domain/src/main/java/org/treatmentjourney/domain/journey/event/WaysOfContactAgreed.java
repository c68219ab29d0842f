package org.treatmentjourney.domain.journey.event;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.Effective;
import org.treatmentjourney.domain.Personal;
import org.treatmentjourney.domain.Sentence;

@Sentence("It was agreed how the client can be reached.")
public record WaysOfContactAgreed(
        UUID journeyId,
        UUID clientId,
        Effective effective,
        List<String> ways,
        @Nullable Boolean interpreter,
        @Nullable String interpreterLanguage,
        Personal<WaysOfContactAgreed.Details> personal)
        implements EngagementEvent {

    /** What is sealed. */
    public record Details(
            @Nullable String goodTimes,
            @Nullable String avoid,
            @Nullable String accessNeeds,
            @Nullable String transport) {}
}
