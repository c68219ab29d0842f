package org.treatmentjourney.domain.journey.command;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.Sentence;
import org.treatmentjourney.domain.journey.event.AlarmAcknowledged;
import org.treatmentjourney.domain.shape.Coded;
import org.treatmentjourney.domain.shape.Required;
import org.treatmentjourney.domain.shape.Yields;

@Sentence("Say that somebody has an alarm in hand: nobody else is called for a day.")
@Yields({AlarmAcknowledged.class})
public record AcknowledgeAlarm(
        UUID journeyId,
        @Required @Coded("alarm") String alarm,
        @Nullable String note) implements DueWorkCommand {}
