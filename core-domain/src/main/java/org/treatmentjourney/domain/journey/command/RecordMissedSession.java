package org.treatmentjourney.domain.journey.command;

import java.time.Instant;
import java.util.UUID;
import org.treatmentjourney.domain.Sentence;
import org.treatmentjourney.domain.When;
import org.treatmentjourney.domain.journey.event.SessionMissed;
import org.treatmentjourney.domain.journey.value.MissedReason;
import org.treatmentjourney.domain.journey.value.SessionKind;
import org.treatmentjourney.domain.shape.Required;
import org.treatmentjourney.domain.shape.Yields;

@Sentence("Record that a planned meeting did not take place.")
@Yields({SessionMissed.class})
public record RecordMissedSession(
        UUID journeyId,
        @Required SessionKind kind,
        @Required Instant plannedAt,
        @Required MissedReason reason) implements ContactCommand {
    @Override
    public When when() {
        return When.at(plannedAt);
    }
}
