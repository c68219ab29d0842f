package org.treatmentjourney.domain.journey.value;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.shape.Short;

/** A risk that somebody has to carry: what was done, who was told and when, whose it is, when it is looked at again (R43). */
public record UrgentRisk(
        @Nullable String what,
        @Nullable String actionTaken,
        @Nullable String toldWhom,
        @Nullable Instant toldAt,
        @Short @Nullable String owner,
        @Nullable LocalDate nextCheckOn) {}
