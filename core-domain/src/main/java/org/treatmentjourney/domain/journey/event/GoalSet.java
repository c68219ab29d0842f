package org.treatmentjourney.domain.journey.event;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.Effective;
import org.treatmentjourney.domain.Personal;
import org.treatmentjourney.domain.Sentence;
import org.treatmentjourney.domain.journey.value.GoalWords;
import org.treatmentjourney.domain.journey.value.LifeDomain;

@Sentence("The client set a goal in their own words.")
public record GoalSet(
        UUID journeyId,
        UUID clientId,
        Effective effective,
        UUID goalId,
        String change,
        @Nullable LifeDomain domain,
        @Nullable String horizon,
        @Nullable LocalDate targetOn,
        Personal<GoalWords> personal)
        implements GoalEvent {}
