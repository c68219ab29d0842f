package org.treatmentjourney.domain.journey.event;

import java.time.Instant;
import java.util.UUID;
import org.treatmentjourney.domain.Effective;
import org.treatmentjourney.domain.Sentence;

/** @param sent whether it was taken for delivery */
@Sentence("It was tried to tell somebody outside the screen.")
public record EscalationAttempted(
        UUID journeyId,
        UUID clientId,
        Effective effective,
        String work,
        Instant since,
        int step,
        String way,
        boolean sent)
        implements DueWorkEvent {}
