package org.treatmentjourney.domain.journey.value;

import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.shape.Coded;
import org.treatmentjourney.domain.shape.Required;

/** A criterion of the written protocol by which referrals are taken, and whether it is met (B4). */
public record Criterion(
        @Required String criterion,
        @Required @Coded("criterion-met") String met,
        @Nullable String note) {}
