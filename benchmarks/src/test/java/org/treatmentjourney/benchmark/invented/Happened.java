package org.treatmentjourney.benchmark.invented;

import java.time.Instant;
import org.treatmentjourney.domain.DomainEvent;

/** An event and when it was recorded. */
public record Happened(DomainEvent event, Instant recordedAt) {}
