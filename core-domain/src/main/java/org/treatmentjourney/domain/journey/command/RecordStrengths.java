package org.treatmentjourney.domain.journey.command;

import java.util.List;
import java.util.UUID;
import org.treatmentjourney.domain.Sentence;
import org.treatmentjourney.domain.journey.event.StrengthsRecorded;
import org.treatmentjourney.domain.shape.Between;
import org.treatmentjourney.domain.shape.Required;
import org.treatmentjourney.domain.shape.Yields;

@Sentence("Record the strengths of the client.")
@Yields({StrengthsRecorded.class})
public record RecordStrengths(
        UUID journeyId,
        @Required @Between(min = 1, max = 20) List<String> strengths) implements EngagementCommand {}
