package org.treatmentjourney.domain.journey.event;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.Effective;
import org.treatmentjourney.domain.Personal;
import org.treatmentjourney.domain.Sentence;
import org.treatmentjourney.domain.journey.value.Exit;

@Sentence("The client was discharged.")
public record Discharged(
        UUID journeyId,
        UUID clientId,
        Effective effective,
        Exit exit,
        String reason,
        @Nullable String lostAt,
        @Nullable Integer contactAttempts,
        @Nullable String naloxone,
        @Nullable String prescription,
        Personal<Discharged.Details> personal)
        implements EndingEvent {

    /** What is sealed. */
    public record Details(
            @Nullable String clientView,
            @Nullable String riskCarriedBy,
            @Nullable String aftercare,
            @Nullable String wayBack) {}
}
