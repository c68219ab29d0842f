package org.treatmentjourney.domain.journey.value;

import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.shape.Required;
import org.treatmentjourney.domain.shape.Short;

/** Who prescribes and who dispenses. */
public record Supply(
        @Required String prescriber,
        @Nullable String pharmacy,
        @Short @Nullable String pharmacyTelephone) {}
