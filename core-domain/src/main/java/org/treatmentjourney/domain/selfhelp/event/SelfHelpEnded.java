package org.treatmentjourney.domain.selfhelp.event;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.Effective;
import org.treatmentjourney.domain.Personal;
import org.treatmentjourney.domain.Sentence;

@Sentence("The course of guided self-help ended as agreed.")
public record SelfHelpEnded(
        UUID selfHelpId, UUID clientId, UUID journeyId, Effective effective, Personal<SelfHelpEnded.Details> personal)
        implements EndingEvent {

    /** What is sealed. */
    public record Details(
            @Nullable String howItWas,
            @Nullable String learned,
            @Nullable String goesOnWith,
            @Nullable String warningSigns,
            @Nullable String actionPlan) {}
}
