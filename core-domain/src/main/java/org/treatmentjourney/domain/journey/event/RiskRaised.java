package org.treatmentjourney.domain.journey.event;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.Effective;
import org.treatmentjourney.domain.Personal;
import org.treatmentjourney.domain.Sentence;
import org.treatmentjourney.domain.journey.value.Risk;

@Sentence("A risk was raised.")
public record RiskRaised(
        UUID journeyId,
        UUID clientId,
        Effective effective,
        UUID riskId,
        @Nullable String owner,
        @Nullable LocalDate nextCheckOn,
        Personal<Risk> personal)
        implements RiskEvent {}
