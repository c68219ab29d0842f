package org.treatmentjourney.domain.client.value;

import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.shape.Short;
import org.treatmentjourney.domain.shape.ThirdParty;

/** Somebody close, and whether they may be told anything. */
public record NextOfKin(
        @Short @Nullable String name,
        @ThirdParty @Short @Nullable String contact,
        @Nullable Boolean mayBeTold) {}
