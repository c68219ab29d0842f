package org.treatmentjourney.domain.journey.command;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.Sentence;
import org.treatmentjourney.domain.When;
import org.treatmentjourney.domain.journey.event.ReferredBeforeDischarge;
import org.treatmentjourney.domain.shape.Required;
import org.treatmentjourney.domain.shape.Yields;

@Sentence("Record a referral made while the client is still on the ward (R26).")
@Yields({ReferredBeforeDischarge.class})
public record ReferBeforeDischarge(
        UUID journeyId,
        @Required UUID stayId,
        @Required String referredTo,
        @Nullable LocalDate referredOn,
        @Nullable String note)
        implements StayCommand {
    @Override
    public When when() {
        return When.on(referredOn);
    }
}
