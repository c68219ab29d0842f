package org.treatmentjourney.domain.journey.value;

import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.shape.Required;

/** Who does what in a plan. */
public record PlanRole(
        @Required Party party,
        @Required String who,
        @Nullable String responsibility) {}
