package org.treatmentjourney.domain.journey.event;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.Beginning;
import org.treatmentjourney.domain.Effective;
import org.treatmentjourney.domain.Personal;
import org.treatmentjourney.domain.Sentence;
import org.treatmentjourney.domain.journey.value.Referrer;
import org.treatmentjourney.domain.journey.value.Substance;

@Sentence("The client was referred, or asked for help, and a journey began.")
public record ClientReferred(
        UUID journeyId,
        UUID clientId,
        Effective effective,
        String organisation,
        String service,
        String source,
        @Nullable String channel,
        @Nullable Boolean clientAgrees,
        Personal<ClientReferred.Details> personal)
        implements ReferralEvent, Beginning {

    /** What is sealed. */
    public record Details(
            @Nullable String reason,
            @Nullable List<Substance> substances,
            @Nullable List<String> highRisk,
            @Nullable Referrer referrer,
            @Nullable String currentPrescriber) {}
}
