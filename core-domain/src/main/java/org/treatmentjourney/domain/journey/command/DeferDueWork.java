package org.treatmentjourney.domain.journey.command;

import java.time.LocalDate;
import java.util.UUID;
import org.treatmentjourney.domain.Sentence;
import org.treatmentjourney.domain.journey.event.DueWorkDeferred;
import org.treatmentjourney.domain.shape.Coded;
import org.treatmentjourney.domain.shape.Required;
import org.treatmentjourney.domain.shape.Yields;

@Sentence("Put due work off, with a reason and a date; what keeps people safe cannot be (R46).")
@Yields({DueWorkDeferred.class})
public record DeferDueWork(
        UUID journeyId,
        @Required @Coded("work") String work,
        @Required LocalDate until,
        @Required String reason) implements DueWorkCommand {}
