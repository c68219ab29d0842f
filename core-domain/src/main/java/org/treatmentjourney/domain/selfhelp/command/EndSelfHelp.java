package org.treatmentjourney.domain.selfhelp.command;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.Sentence;
import org.treatmentjourney.domain.When;
import org.treatmentjourney.domain.selfhelp.event.SelfHelpEnded;
import org.treatmentjourney.domain.shape.Yields;

@Sentence("End the course together: what it was like, what to watch for, and what to do then (C7).")
@Yields({SelfHelpEnded.class})
public record EndSelfHelp(
        UUID selfHelpId,
        @Nullable LocalDate endedOn,
        @Nullable String howItWas,
        @Nullable String learned,
        @Nullable String goesOnWith,
        @Nullable String warningSigns,
        @Nullable String actionPlan)
        implements EndingCommand {
    @Override
    public When when() {
        return When.on(endedOn);
    }
}
