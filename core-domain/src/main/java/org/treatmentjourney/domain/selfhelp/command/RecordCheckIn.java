package org.treatmentjourney.domain.selfhelp.command;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.Sentence;
import org.treatmentjourney.domain.When;
import org.treatmentjourney.domain.selfhelp.event.CheckInRecorded;
import org.treatmentjourney.domain.shape.Between;
import org.treatmentjourney.domain.shape.Yields;

@Sentence("Record what the client reported between calls: the check-in score, and the part worked through.")
@Yields({CheckInRecorded.class})
public record RecordCheckIn(
        UUID selfHelpId,
        @Between(min = 0, max = 100) @Nullable Integer score,
        @Between(min = 0, max = 50) @Nullable Integer part,
        @Nullable LocalDate occurredOn,
        @Nullable String note)
        implements GuidanceCommand {
    @Override
    public When when() {
        return When.on(occurredOn);
    }
}
