package org.treatmentjourney.domain.journey.event;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.Effective;
import org.treatmentjourney.domain.Revision;
import org.treatmentjourney.domain.Sentence;
import org.treatmentjourney.domain.journey.value.MissedReason;
import org.treatmentjourney.domain.journey.value.SessionKind;

/** @param appointmentId the appointment that it was; null if none had been made */
@Revision(2)
@Sentence("A planned meeting did not take place.")
public record SessionMissed(
        UUID journeyId,
        UUID clientId,
        Effective effective,
        SessionKind kind,
        Instant plannedAt,
        MissedReason reason,
        @Nullable UUID appointmentId)
        implements ContactEvent {}
