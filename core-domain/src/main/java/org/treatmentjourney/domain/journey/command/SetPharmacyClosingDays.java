package org.treatmentjourney.domain.journey.command;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.Sentence;
import org.treatmentjourney.domain.journey.event.PharmacyClosingDaysSet;
import org.treatmentjourney.domain.journey.value.ClosedDays;
import org.treatmentjourney.domain.shape.Coded;
import org.treatmentjourney.domain.shape.Required;
import org.treatmentjourney.domain.shape.Yields;

@Sentence("Say when the pharmacy is closed; this takes the place of what was said before.")
@Yields({PharmacyClosingDaysSet.class})
public record SetPharmacyClosingDays(
        UUID journeyId,
        @Required UUID prescriptionId,
        @Coded("weekday") @Nullable List<String> closedWeekdays,
        @Nullable List<ClosedDays> closedDays)
        implements PrescriptionCommand {}
