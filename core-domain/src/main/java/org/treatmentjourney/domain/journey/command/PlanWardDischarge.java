package org.treatmentjourney.domain.journey.command;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.Sentence;
import org.treatmentjourney.domain.journey.event.WardDischargePlanned;
import org.treatmentjourney.domain.shape.Required;
import org.treatmentjourney.domain.shape.Yields;

@Sentence("Say on which day the client is to leave the ward; the last word counts.")
@Yields({WardDischargePlanned.class})
public record PlanWardDischarge(
        UUID journeyId,
        @Required UUID stayId,
        @Required LocalDate dischargeOn,
        @Nullable String note) implements StayCommand {}
