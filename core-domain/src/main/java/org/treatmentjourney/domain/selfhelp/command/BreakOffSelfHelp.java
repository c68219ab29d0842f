package org.treatmentjourney.domain.selfhelp.command;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.Sentence;
import org.treatmentjourney.domain.When;
import org.treatmentjourney.domain.selfhelp.event.SelfHelpBrokenOff;
import org.treatmentjourney.domain.shape.Coded;
import org.treatmentjourney.domain.shape.Required;
import org.treatmentjourney.domain.shape.Yields;

@Sentence("Record that the client broke the course off, or that it was broken off; nothing does this by itself.")
@Yields({SelfHelpBrokenOff.class})
public record BreakOffSelfHelp(
        UUID selfHelpId,
        @Required @Coded("break-off-reason") String reason,
        @Nullable LocalDate brokenOffOn,
        @Nullable String note)
        implements EndingCommand {
    @Override
    public When when() {
        return When.on(brokenOffOn);
    }
}
