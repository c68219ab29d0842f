package org.treatmentjourney.domain.journey.value;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.shape.Coded;
import org.treatmentjourney.domain.shape.Required;

/** A substance the client uses, with how and how often. */
public record Substance(
        @Required @Coded("drug") String drug,
        @Coded("route") @Nullable String route,
        @Coded("frequency") @Nullable String frequency,
        @Nullable LocalDate lastUsedOn) {}
