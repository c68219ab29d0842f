package org.treatmentjourney.domain.journey.question;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What nobody took in time, in the organisation of whoever asks. */
public record EscalationsDue(List<Item> items) {

    /**
     * The next step of one matter.
     *
     * @param version what had been seen of the journey: whoever knows more decides anew
     * @param since what tells this matter from another of its kind
     */
    public record Item(UUID journeyId, long version, String work, Instant since, int step) {}
}
