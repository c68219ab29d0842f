package org.treatmentjourney.domain.selfhelp.command;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.Sentence;
import org.treatmentjourney.domain.When;
import org.treatmentjourney.domain.selfhelp.event.WorseScoresFollowedUp;
import org.treatmentjourney.domain.shape.Required;
import org.treatmentjourney.domain.shape.Yields;

@Sentence("Record what was done about scores that have become worse.")
@Yields({WorseScoresFollowedUp.class})
public record FollowUpWorseScores(
        UUID selfHelpId, @Required String done, @Nullable Instant occurredAt) implements GuidanceCommand {
    @Override
    public When when() {
        return When.at(occurredAt);
    }
}
