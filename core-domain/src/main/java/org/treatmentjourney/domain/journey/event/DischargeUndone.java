package org.treatmentjourney.domain.journey.event;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.Effective;
import org.treatmentjourney.domain.ErrorReason;
import org.treatmentjourney.domain.Marking;
import org.treatmentjourney.domain.Personal;
import org.treatmentjourney.domain.Sentence;
import org.treatmentjourney.domain.journey.value.Reason;

/**
 * R36: the journey is what it would be without that discharge, so exactly what ended with it stands again.
 *
 * @param eventId the discharge
 */
@Sentence("A discharge was undone; what ended with it stands again.")
public record DischargeUndone(
        UUID journeyId, UUID clientId, Effective effective, UUID eventId, Personal<Reason> personal)
        implements EndingEvent, Marking {
    @Override
    public ErrorReason reason() {
        return ErrorReason.OTHER;
    }

    @Override
    public @Nullable UUID replacedBy() {
        return null;
    }
}
