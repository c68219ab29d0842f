package org.treatmentjourney.domain.journey.value;

import org.jspecify.annotations.Nullable;

/** A free text that belongs to an event. */
public record Note(@Nullable String note) {}
