package org.treatmentjourney.domain.journey.command;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.Sentence;
import org.treatmentjourney.domain.journey.event.ScreeningRecorded;
import org.treatmentjourney.domain.shape.Between;
import org.treatmentjourney.domain.shape.Coded;
import org.treatmentjourney.domain.shape.Required;
import org.treatmentjourney.domain.shape.Yields;

@Sentence("Record a screening.")
@Yields({ScreeningRecorded.class})
public record RecordScreening(
        UUID journeyId,
        @Required @Coded("screening-tool") String tool,
        @Between(min = 0, max = 100) @Nullable Integer score,
        @Required @Coded("screening-finding") String finding,
        @Nullable String note)
        implements HelpCommand {}
