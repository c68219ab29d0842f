package org.treatmentjourney.domain.journey.value;

import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.shape.Coded;
import org.treatmentjourney.domain.shape.Required;

/** A risk with what lies behind it, how near it is and what keeps the client safe (R31). */
public record Risk(
        @Required @Coded("risk-kind") String kind,
        @Required Level level,
        @Nullable String formulation,
        @Coded("immediacy") @Nullable String immediacy,
        @Nullable String safetyPlan,
        @Nullable String protective) {}
