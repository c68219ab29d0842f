package org.treatmentjourney.domain.journey.command;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.Sentence;
import org.treatmentjourney.domain.When;
import org.treatmentjourney.domain.journey.event.OverdoseRecorded;
import org.treatmentjourney.domain.shape.Coded;
import org.treatmentjourney.domain.shape.Required;
import org.treatmentjourney.domain.shape.Yields;

@Sentence("Record an overdose that the client survived.")
@Yields({OverdoseRecorded.class})
public record RecordOverdose(
        UUID journeyId,
        @Required LocalDate occurredOn,
        @Required @Coded("overdose-intent") String intent,
        @Coded("drug") @Nullable List<String> substances,
        @Nullable Boolean naloxoneGiven,
        @Nullable Boolean ambulance,
        @Nullable String note)
        implements RiskCommand {
    @Override
    public When when() {
        return When.on(occurredOn);
    }
}
