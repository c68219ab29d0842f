package org.treatmentjourney.query.projection;

import java.time.Instant;
import java.util.UUID;

/** A stream that a view does not follow at present: from which version on, why, and since when. */
public record ParkedStream(String view, UUID stream, long fromVersion, String code, Instant at) {}
