package org.treatmentjourney.domain.selfhelp.command;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.Sentence;
import org.treatmentjourney.domain.When;
import org.treatmentjourney.domain.journey.value.ClinicalNote;
import org.treatmentjourney.domain.selfhelp.event.GuidanceCallHeld;
import org.treatmentjourney.domain.selfhelp.value.NextStep;
import org.treatmentjourney.domain.shape.Between;
import org.treatmentjourney.domain.shape.Required;
import org.treatmentjourney.domain.shape.Yields;

@Sentence("Record a weekly guidance call, in the order in which it goes (C6).")
@Yields({GuidanceCallHeld.class})
public record RecordGuidanceCall(
        UUID selfHelpId,
        @Required Instant startedAt,
        @Between(min = 0, max = 1440) @Nullable Integer minutes,
        @Nullable String agenda,
        @Nullable String homework,
        @Between(min = 0, max = 50) @Nullable Integer exercisesDone,
        @Nullable String exercises,
        @Nullable String obstacles,
        @Between(min = 0, max = 50) @Nullable Integer part,
        @Nullable String partSummary,
        @Nullable Boolean checkedIn,
        @Between(min = 0, max = 100) @Nullable Integer score,
        @Nullable String feedback,
        @Nullable NextStep goal,
        @Between(min = 1, max = 50) @Nullable Integer nextPart,
        @Nullable Instant nextCallAt,
        @Nullable ClinicalNote note)
        implements GuidanceCommand {
    @Override
    public When when() {
        return When.at(startedAt);
    }
}
