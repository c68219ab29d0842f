package org.treatmentjourney.domain.journey.event;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.Effective;
import org.treatmentjourney.domain.Sentence;
import org.treatmentjourney.domain.journey.value.ClosedDays;

@Sentence("The closing days of the pharmacy were recorded.")
public record PharmacyClosingDaysSet(
        UUID journeyId,
        UUID clientId,
        Effective effective,
        UUID prescriptionId,
        @Nullable List<String> closedWeekdays,
        @Nullable List<ClosedDays> closedDays)
        implements PrescriptionEvent {}
