package org.treatmentjourney.domain.journey.value;

import org.jspecify.annotations.Nullable;

/** Why something was done. */
public record Reason(@Nullable String reason) {}
