package org.treatmentjourney.domain.journey.event;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.Effective;
import org.treatmentjourney.domain.Personal;
import org.treatmentjourney.domain.Sentence;

@Sentence("The client left the ward.")
public record DischargedFromWard(
        UUID journeyId,
        UUID clientId,
        Effective effective,
        UUID stayId,
        @Nullable String naloxone,
        String prescription,
        String carePlan,
        @Nullable String basis,
        @Nullable String decidedBy,
        @Nullable Boolean clientTold,
        @Nullable Boolean crisisContactGiven,
        Personal<DischargedFromWard.Details> personal)
        implements StayEvent {

    /** What is sealed. */
    public record Details(
            String suicideRisk,
            Boolean acute,
            @Nullable String prescriptionWith,
            @Nullable String followUpWith,
            @Nullable String note) {}
}
