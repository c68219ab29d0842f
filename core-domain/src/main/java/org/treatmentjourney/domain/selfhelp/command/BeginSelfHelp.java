package org.treatmentjourney.domain.selfhelp.command;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.Begins;
import org.treatmentjourney.domain.Sentence;
import org.treatmentjourney.domain.When;
import org.treatmentjourney.domain.selfhelp.event.SelfHelpBegun;
import org.treatmentjourney.domain.shape.Coded;
import org.treatmentjourney.domain.shape.PersonId;
import org.treatmentjourney.domain.shape.Required;
import org.treatmentjourney.domain.shape.Yields;

@Sentence("Begin a course of guided self-help on a journey, with a tool and somebody who guides.")
@Yields({SelfHelpBegun.class})
public record BeginSelfHelp(
        UUID selfHelpId,
        @Required UUID journeyId,
        @Required @Coded("self-help-tool") String tool,
        @Required @PersonId String guide,
        @Nullable LocalDate begunOn)
        implements SelfHelpCommand, Begins {
    @Override
    public When when() {
        return When.on(begunOn);
    }
}
