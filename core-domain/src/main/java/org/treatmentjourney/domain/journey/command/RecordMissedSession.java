package org.treatmentjourney.domain.journey.command;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.Sentence;
import org.treatmentjourney.domain.When;
import org.treatmentjourney.domain.journey.event.SessionMissed;
import org.treatmentjourney.domain.journey.value.MissedReason;
import org.treatmentjourney.domain.journey.value.SessionKind;
import org.treatmentjourney.domain.shape.Required;
import org.treatmentjourney.domain.shape.Yields;

/** @param appointmentId the appointment that it was, which is closed by this; null if none had been made */
@Sentence("Record that a planned meeting did not take place.")
@Yields({SessionMissed.class})
public record RecordMissedSession(
        UUID journeyId,
        @Required SessionKind kind,
        @Required Instant plannedAt,
        @Required MissedReason reason,
        @Nullable UUID appointmentId)
        implements ContactCommand {
    @Override
    public When when() {
        return When.at(plannedAt);
    }
}
