package org.treatmentjourney.domain;

import org.jspecify.annotations.Nullable;

/** A free text that belongs to an event. */
public record Note(@Nullable String note) {}
