package org.treatmentjourney.domain.journey.command;

import java.time.Instant;
import java.util.UUID;
import org.treatmentjourney.domain.Sentence;
import org.treatmentjourney.domain.journey.event.Escalated;
import org.treatmentjourney.domain.journey.event.EscalationAttempted;
import org.treatmentjourney.domain.shape.Between;
import org.treatmentjourney.domain.shape.Coded;
import org.treatmentjourney.domain.shape.Required;
import org.treatmentjourney.domain.shape.Yields;

@Sentence("Record what became of an attempt to tell somebody outside the screen; the program asks for it itself.")
@Yields({EscalationAttempted.class})
public record RecordEscalationAttempt(
        UUID journeyId,
        @Required @Coded("work") String work,
        @Required Instant since,
        @Required @Between(min = 1, max = Escalated.MOST) Integer step,
        @Required @Coded("escalation-way") String way,
        @Required Boolean sent)
        implements DueWorkCommand {}
