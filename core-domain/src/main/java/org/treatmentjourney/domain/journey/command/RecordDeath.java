package org.treatmentjourney.domain.journey.command;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.Sentence;
import org.treatmentjourney.domain.When;
import org.treatmentjourney.domain.journey.event.DeathRecorded;
import org.treatmentjourney.domain.shape.Coded;
import org.treatmentjourney.domain.shape.Required;
import org.treatmentjourney.domain.shape.Yields;

@Sentence("Record that the client has died: everything ends, and nobody is written to any more.")
@Yields({DeathRecorded.class})
public record RecordDeath(
        UUID journeyId,
        @Required LocalDate diedOn,
        @Coded("death-circumstances") @Nullable String circumstances,
        @Nullable String toldBy,
        @Nullable String note)
        implements EndingCommand {
    @Override
    public When when() {
        return When.on(diedOn);
    }
}
