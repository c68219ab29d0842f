package org.treatmentjourney.domain.journey.command;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.Sentence;
import org.treatmentjourney.domain.When;
import org.treatmentjourney.domain.journey.event.Discharged;
import org.treatmentjourney.domain.journey.value.Exit;
import org.treatmentjourney.domain.shape.Between;
import org.treatmentjourney.domain.shape.Coded;
import org.treatmentjourney.domain.shape.Required;
import org.treatmentjourney.domain.shape.Yields;

@Sentence("Discharge the client.")
@Yields({Discharged.class})
public record Discharge(
        UUID journeyId,
        @Required Exit exit,
        @Required @Coded("discharge-reason") String reason,
        @Coded("lost-at") @Nullable String lostAt,
        @Between(min = 0, max = 1000) @Nullable Integer contactAttempts,
        @Nullable String clientView,
        @Coded("naloxone-at-discharge") @Nullable String naloxone,
        @Coded("prescription-at-discharge") @Nullable String prescription,
        @Nullable String riskCarriedBy,
        @Nullable String aftercare,
        @Nullable String wayBack,
        @Required LocalDate dischargedOn)
        implements EndingCommand {
    @Override
    public When when() {
        return When.on(dischargedOn);
    }
}
