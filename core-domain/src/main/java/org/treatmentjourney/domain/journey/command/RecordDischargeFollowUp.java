package org.treatmentjourney.domain.journey.command;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.Sentence;
import org.treatmentjourney.domain.When;
import org.treatmentjourney.domain.journey.event.DischargeFollowedUp;
import org.treatmentjourney.domain.journey.value.ContactOutcome;
import org.treatmentjourney.domain.shape.Coded;
import org.treatmentjourney.domain.shape.PersonId;
import org.treatmentjourney.domain.shape.Required;
import org.treatmentjourney.domain.shape.Yields;

@Sentence("Record a follow-up after the ward, whether the client was reached or not (R20).")
@Yields({DischargeFollowedUp.class})
public record RecordDischargeFollowUp(
        UUID journeyId,
        @Nullable UUID stayId,
        @Required ContactOutcome outcome,
        @Coded("contact-channel") @Nullable String channel,
        @PersonId @Nullable String worker,
        @Nullable LocalDate occurredOn,
        @Nullable String note)
        implements StayCommand {
    @Override
    public When when() {
        return When.on(occurredOn);
    }
}
