package org.treatmentjourney.domain.journey.event;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.Effective;
import org.treatmentjourney.domain.Sentence;

@Sentence("The prescription covers until another day.")
public record PrescriptionExtended(
        UUID journeyId,
        UUID clientId,
        Effective effective,
        UUID prescriptionId,
        LocalDate coveredUntil,
        @Nullable LocalDate nextDispensingOn)
        implements PrescriptionEvent {}
