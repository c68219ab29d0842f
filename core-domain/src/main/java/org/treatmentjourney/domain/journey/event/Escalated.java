package org.treatmentjourney.domain.journey.event;

import java.time.Instant;
import java.util.UUID;
import org.treatmentjourney.domain.Effective;
import org.treatmentjourney.domain.Sentence;

/**
 * Recorded before anything is sent, so that no step is ever taken twice; whether it arrived is told by the attempts after it.
 *
 * @param since what tells this matter from another of its kind
 */
@Sentence("Nobody took it in time, so somebody outside the screen is told.")
public record Escalated(UUID journeyId, UUID clientId, Effective effective, String work, Instant since, int step)
        implements DueWorkEvent {

    /** After that many nobody is there who reads it. */
    public static final int MOST = 5;
}
