package org.treatmentjourney.domain.journey.command;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.Sentence;
import org.treatmentjourney.domain.journey.event.DosesMissed;
import org.treatmentjourney.domain.shape.Required;
import org.treatmentjourney.domain.shape.Yields;

@Sentence("Record doses that were not taken (R25).")
@Yields({DosesMissed.class})
public record RecordMissedDoses(
        UUID journeyId,
        @Required UUID prescriptionId,
        @Required LocalDate missedFrom,
        @Nullable LocalDate missedUntil,
        @Nullable String note)
        implements PrescriptionCommand {}
