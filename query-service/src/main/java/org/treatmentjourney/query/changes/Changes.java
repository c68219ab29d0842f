package org.treatmentjourney.query.changes;

import java.util.Map;
import java.util.UUID;

/** The new versions of a client's streams, as far as the views have followed them. */
public record Changes(Map<UUID, Long> versions) {}
