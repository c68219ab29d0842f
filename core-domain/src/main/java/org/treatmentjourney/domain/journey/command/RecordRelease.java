package org.treatmentjourney.domain.journey.command;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.Sentence;
import org.treatmentjourney.domain.When;
import org.treatmentjourney.domain.journey.event.ReleasedFromPrison;
import org.treatmentjourney.domain.shape.Coded;
import org.treatmentjourney.domain.shape.Required;
import org.treatmentjourney.domain.shape.Yields;

@Sentence("Record that the client was released from prison (R22, R23, R45).")
@Yields({ReleasedFromPrison.class})
public record RecordRelease(
        UUID journeyId,
        @Required UUID stayId,
        @Nullable LocalDate releasedOn,
        @Coded("naloxone-at-discharge") @Nullable String naloxone,
        @Coded("prescription-at-release") @Nullable String prescription,
        @Nullable String prescriptionWith,
        @Nullable String note)
        implements StayCommand {
    @Override
    public When when() {
        return When.on(releasedOn);
    }
}
