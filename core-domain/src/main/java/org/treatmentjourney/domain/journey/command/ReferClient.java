package org.treatmentjourney.domain.journey.command;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.Sentence;
import org.treatmentjourney.domain.When;
import org.treatmentjourney.domain.journey.event.ClientReferred;
import org.treatmentjourney.domain.journey.value.Referrer;
import org.treatmentjourney.domain.journey.value.Substance;
import org.treatmentjourney.domain.shape.Coded;
import org.treatmentjourney.domain.shape.Required;
import org.treatmentjourney.domain.shape.Yields;

@Sentence("Refer a client to a service.")
@Yields({ClientReferred.class})
public record ReferClient(
        UUID journeyId,
        @Required UUID clientId,
        @Required @Coded("referral-source") String source,
        @Coded("referral-channel") @Nullable String channel,
        @Required @Coded(value = "service", open = true) String service,
        @Required LocalDate receivedOn,
        @Nullable String reason,
        @Nullable List<Substance> substances,
        @Coded("high-risk") @Nullable List<String> highRisk,
        @Nullable Boolean clientAgrees,
        @Nullable Referrer referrer,
        @Nullable String currentPrescriber)
        implements ReferralCommand, BeginsJourney {
    @Override
    public When when() {
        return When.on(receivedOn);
    }
}
