package org.treatmentjourney.domain.selfhelp.command;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.Sentence;
import org.treatmentjourney.domain.When;
import org.treatmentjourney.domain.journey.value.ClinicalNote;
import org.treatmentjourney.domain.selfhelp.event.FirstSessionHeld;
import org.treatmentjourney.domain.shape.Between;
import org.treatmentjourney.domain.shape.Coded;
import org.treatmentjourney.domain.shape.Required;
import org.treatmentjourney.domain.shape.Yields;

@Sentence("Record the first session: what it is about, what was tried, recommended and agreed (C4).")
@Yields({FirstSessionHeld.class})
public record RecordFirstSession(
        UUID selfHelpId,
        @Required Instant startedAt,
        @Required @Coded("session-mode") String mode,
        @Between(min = 0, max = 1440) @Nullable Integer minutes,
        @Nullable String agenda,
        @Nullable String problem,
        @Nullable Boolean formsFilledIn,
        @Nullable Boolean loginTried,
        @Coded("self-help-recommendation") @Nullable List<String> recommendations,
        @Coded("self-help-expectation") @Nullable List<String> expectations,
        @Between(min = 0, max = 100) @Nullable Integer score,
        @Nullable ClinicalNote note,
        @Nullable Instant firstCallAt)
        implements GuidanceCommand {
    @Override
    public When when() {
        return When.at(startedAt);
    }
}
