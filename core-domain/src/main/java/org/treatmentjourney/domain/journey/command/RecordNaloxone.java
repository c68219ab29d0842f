package org.treatmentjourney.domain.journey.command;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.Sentence;
import org.treatmentjourney.domain.journey.event.NaloxoneRecorded;
import org.treatmentjourney.domain.shape.Between;
import org.treatmentjourney.domain.shape.Coded;
import org.treatmentjourney.domain.shape.Required;
import org.treatmentjourney.domain.shape.Yields;

@Sentence("Record that naloxone was offered, and what came of it (R23).")
@Yields({NaloxoneRecorded.class})
public record RecordNaloxone(
        UUID journeyId,
        @Required @Coded("naloxone-outcome") String outcome,
        @Between(min = 0, max = 20) @Nullable Integer kits,
        @Nullable String note)
        implements HelpCommand {}
