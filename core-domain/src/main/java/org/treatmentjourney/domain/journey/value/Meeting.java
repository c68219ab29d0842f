package org.treatmentjourney.domain.journey.value;

import org.jspecify.annotations.Nullable;

/** Where an appointment takes place, and what else is to be known of it. */
public record Meeting(@Nullable String place, @Nullable String note) {}
