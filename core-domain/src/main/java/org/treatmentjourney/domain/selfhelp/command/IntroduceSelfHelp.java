package org.treatmentjourney.domain.selfhelp.command;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.Sentence;
import org.treatmentjourney.domain.When;
import org.treatmentjourney.domain.selfhelp.event.SelfHelpIntroduced;
import org.treatmentjourney.domain.shape.Yields;

@Sentence("Record the first telephone contact: the link, how it works, and the first session (C3).")
@Yields({SelfHelpIntroduced.class})
public record IntroduceSelfHelp(
        UUID selfHelpId,
        @Nullable Boolean linkSent,
        @Nullable Boolean frameExplained,
        @Nullable Boolean methodExplained,
        @Nullable Instant firstSessionAt,
        @Nullable LocalDate occurredOn,
        @Nullable String note)
        implements SelfHelpCommand {
    @Override
    public When when() {
        return When.on(occurredOn);
    }
}
