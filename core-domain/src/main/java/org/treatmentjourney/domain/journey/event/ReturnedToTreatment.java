package org.treatmentjourney.domain.journey.event;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.Effective;
import org.treatmentjourney.domain.Personal;
import org.treatmentjourney.domain.Sentence;
import org.treatmentjourney.domain.journey.value.Reason;

@Sentence("The client came back.")
public record ReturnedToTreatment(
        UUID journeyId,
        UUID clientId,
        Effective effective,
        @Nullable String source,
        Personal<Reason> personal) implements ReferralEvent {}
