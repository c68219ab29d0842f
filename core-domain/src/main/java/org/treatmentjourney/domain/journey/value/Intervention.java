package org.treatmentjourney.domain.journey.value;

import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.shape.Coded;
import org.treatmentjourney.domain.shape.Required;
import org.treatmentjourney.domain.shape.Short;

/** Something that will be done about a need. */
public record Intervention(
        @Required String what,
        @Coded("intervention-kind") @Nullable String kind,
        @Short @Nullable String responsible) {}
