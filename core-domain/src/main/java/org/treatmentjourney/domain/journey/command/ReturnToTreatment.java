package org.treatmentjourney.domain.journey.command;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.Sentence;
import org.treatmentjourney.domain.When;
import org.treatmentjourney.domain.journey.event.ReturnedToTreatment;
import org.treatmentjourney.domain.shape.Coded;
import org.treatmentjourney.domain.shape.Yields;

@Sentence("Record that the client came back.")
@Yields({ReturnedToTreatment.class})
public record ReturnToTreatment(
        UUID journeyId,
        @Coded("referral-source") @Nullable String source,
        @Nullable String reason,
        @Nullable LocalDate receivedOn)
        implements ReferralCommand {
    @Override
    public When when() {
        return When.on(receivedOn);
    }
}
