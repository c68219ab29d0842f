package org.treatmentjourney.domain.journey.value;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.shape.Between;
import org.treatmentjourney.domain.shape.Coded;

/** The last dose at the old service, as somebody checked it there (R24). */
public record LastDose(
        @Coded("prescribed-drug") @Nullable String drug,
        @Coded("formulation") @Nullable String formulation,
        @Between(min = 1, max = 5000) @Nullable Integer doseMg,
        @Nullable Instant takenAt,
        @Nullable Boolean supervised,
        @Between(min = 0, max = 31) @Nullable Integer takeHomeDoses) {}
