package org.treatmentjourney.domain.journey.command;

import java.time.Instant;
import java.util.UUID;
import org.treatmentjourney.domain.Sentence;
import org.treatmentjourney.domain.journey.event.Escalated;
import org.treatmentjourney.domain.shape.Between;
import org.treatmentjourney.domain.shape.Coded;
import org.treatmentjourney.domain.shape.Required;
import org.treatmentjourney.domain.shape.Yields;

/** @param since what tells this matter from another of its kind */
@Sentence("Claim a step of telling somebody outside the screen; the program asks for it itself.")
@Yields({Escalated.class})
public record Escalate(
        UUID journeyId,
        @Required @Coded("work") String work,
        @Required Instant since,
        @Required @Between(min = 1, max = Escalated.MOST) Integer step)
        implements DueWorkCommand {}
