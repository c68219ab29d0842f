package org.treatmentjourney.domain.journey.command;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.Sentence;
import org.treatmentjourney.domain.When;
import org.treatmentjourney.domain.journey.event.Imprisoned;
import org.treatmentjourney.domain.shape.Required;
import org.treatmentjourney.domain.shape.Yields;

@Sentence("Record that the client is in prison; the work in the community ends neutrally and is handed on.")
@Yields({Imprisoned.class})
public record RecordImprisonment(
        UUID journeyId,
        @Required UUID stayId,
        @Nullable LocalDate imprisonedOn,
        @Nullable String prison,
        @Nullable String handedOnTo,
        @Nullable String note)
        implements StayCommand {
    @Override
    public When when() {
        return When.on(imprisonedOn);
    }
}
