package org.treatmentjourney.query.operations;

import java.util.UUID;

/** What came of another try. */
public record Retried(String view, UUID stream, boolean parked) {}
