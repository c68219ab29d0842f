package org.treatmentjourney.domain.client.value;

import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.shape.Short;

/** Somebody close, and whether they may be told anything. */
public record NextOfKin(
        @Short @Nullable String name,
        @Short @Nullable String contact,
        @Nullable Boolean mayBeTold) {}
