package org.treatmentjourney.query.worklist;

import java.time.Duration;
import java.time.Instant;

/** Who last said that they have an alarm in hand. They have a day; if it stands then, others are called again. */
public record InHand(String by, Instant since) {

    private static final Duration LONGEST = Duration.ofDays(1);

    boolean holds(Instant now) {
        return since.plus(LONGEST).isAfter(now);
    }
}
