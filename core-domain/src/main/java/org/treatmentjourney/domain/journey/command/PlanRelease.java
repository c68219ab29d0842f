package org.treatmentjourney.domain.journey.command;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.Sentence;
import org.treatmentjourney.domain.journey.event.ReleasePlanned;
import org.treatmentjourney.domain.shape.Required;
import org.treatmentjourney.domain.shape.Yields;

@Sentence("Say on which day the client is to be released from prison; the last word counts.")
@Yields({ReleasePlanned.class})
public record PlanRelease(
        UUID journeyId,
        @Required UUID stayId,
        @Required LocalDate releaseOn,
        @Nullable String note) implements StayCommand {}
