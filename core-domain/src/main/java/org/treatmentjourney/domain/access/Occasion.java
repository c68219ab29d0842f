package org.treatmentjourney.domain.access;

import java.time.Instant;
import java.time.LocalDate;

/** The circumstances of an access. Passed in, never read. */
public record Occasion(LocalDate today, Instant now) {}
